/** Compares what the manifest documents with what elements have when they run, in both directions. */
import {expect, fixture} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {firedBy, statesOf} from './helpers/element-records.js';
import {type ElementState, elementStates} from './helpers/element-states.js';
import '../src/define.js';
import {takeWarnings} from './helpers/console.js';
import {type Documented, kindsOf, namesOf, propertiesIn, typeNames} from './helpers/running-element.js';

async function readManifest(): Promise<readonly Documented[]> {
  for (;;) {
    type Answer = {elements?: readonly Documented[]};
    const {elements} = await executeServerCommand<Answer, undefined>('manifest');
    if (elements) return elements;
  }
}

const elements = await readManifest();

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

const named = (described: readonly {readonly name: string}[] = []) => sorted(described.map(({name}) => name));

describe('the manifest', () => {
  it('has every element of which states are known', () => {
    expect(elements.map(({tagName}) => tagName)).to.include.members(Object.keys(elementStates));
  });
});

for (const element of elements) {
  const {tagName} = element;

  describe(`<${tagName}> and the manifest`, () => {
    const elementClass = customElements.get(tagName) as CustomElementConstructor & {
      observedAttributes: readonly string[];
    };
    const parts = new Set<string>();
    const slots = new Set<string>();
    let styles = '';

    /** Looks at every element of the tag in every state; once, because what it needs takes time. */
    before(async () => {
      for (const {markup, act} of elementStates[tagName] ?? [plain(tagName)]) {
        const page = await fixture<HTMLElement>(`<div lang="en">${markup}</div>`);
        const observe = () => {
          for (const {shadowRoot, children} of page.querySelectorAll(tagName)) {
            for (const part of shadowRoot!.querySelectorAll('[part]'))
              part.part.forEach((name) => parts.add(name));
            for (const {name, assignedSlot} of slotsAndChildren(shadowRoot!, children))
              if (assignedSlot) slots.add(name);
            styles += shadowRoot!.adoptedStyleSheets
              .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText))
              .join('\n');
          }
        };
        await new Promise((resolve) => setTimeout(resolve, 30));
        observe();
        await act?.(page);
        observe();
        page.remove();
      }
    });

    beforeEach(() => void takeWarnings());

    it('documents the attributes that it observes', () => {
      expect(named(element.attributes)).to.deep.equal(sorted(elementClass.observedAttributes));
    });

    for (const {name, fieldName, type} of element.attributes ?? []) {
      it(`reads the attribute ${name} as the type that is documented`, async () => {
        const made = document.createElement(tagName);
        const value = () => (made as unknown as Record<string, unknown>)[fieldName];
        document.body.append(made);
        const kinds = kindsOf(type.text);
        expect(typeNames(value())).to.satisfy((kind: string) => kinds.has(kind), `${name} at first`);
        for (const text of ['3', '']) {
          made.setAttribute(name, text);
          await (made as {updateComplete?: Promise<unknown>}).updateComplete;
          expect(typeNames(value())).to.satisfy((kind: string) => kinds.has(kind), `${name}="${text}"`);
          if (kinds.has('boolean') && fieldName !== 'open') expect(value()).to.equal(true);
        }
        made.removeAttribute(name);
        expect(typeNames(value())).to.satisfy((kind: string) => kinds.has(kind), `${name} at last`);
        made.remove();
        takeWarnings();
      });
    }

    it('documents the members that it has, and which of them cannot be written', () => {
      const running = namesOf(elementClass);
      const members = element.members.filter((member) => !member.static);
      expect(named(members), 'documented').to.deep.equal(
        sorted(running.keys()).filter((name) => !element.internal.includes(name)),
      );
      for (const {name, kind, readonly = false} of members) {
        const descriptor = running.get(name)!;
        expect(kind === 'method', `${name} is a method`).to.equal(typeof descriptor.value === 'function');
        if (kind === 'field') expect(!descriptor.set, `${name} is read-only`).to.equal(readonly);
      }
      for (const {name} of element.members.filter((member) => member.static))
        expect(elementClass).to.have.property(name);
    });

    it('has values of the documented types where nobody has set any', () => {
      const made = document.createElement(tagName) as unknown as Record<string, unknown>;
      for (const {name, kind, type, static: ofClass} of element.members) {
        if (kind !== 'field' || ofClass) continue;
        const kinds = kindsOf(type!.text);
        expect(kinds.has(typeNames(made[name])), `${name} is ${type!.text}`).to.equal(true);
      }
    });

    it('documents the parts that it has in one of its states', () => {
      expect(named(element.cssParts)).to.deep.equal(sorted(parts));
    });

    it('documents the slots that it has in one of its states', () => {
      expect(named(element.slots)).to.deep.equal(sorted(slots));
    });

    it('documents the states that it is in', () => {
      expect(named(element.cssStates)).to.deep.equal(statesOf(tagName));
    });

    it('documents the events that it fires', () => {
      expect(named(element.events)).to.deep.equal(firedBy(tagName));
    });

    it('documents the custom properties that its style sheets read, with their defaults', () => {
      const read = propertiesIn(styles);
      expect(named(element.cssProperties)).to.deep.equal(sorted(read.keys()));
      for (const {name, default: fallback} of element.cssProperties ?? [])
        // A calculation needs no function of its own inside another one.
        if (fallback !== undefined)
          expect([...read.get(name)!], name).to.deep.equal([fallback.replace(/^calc\((.*)\)$/, '$1')]);
    });
  });
}

/** The only state of an element that is the same whatever is done to it. */
const plain = (tag: string): ElementState => ({markup: `<${tag}>Text</${tag}>`});

/** The slots of a shadow tree by name, and where slots are assigned by hand, what the author's elements ask for. */
function slotsAndChildren(root: ShadowRoot, children: HTMLCollection) {
  if (root.slotAssignment === 'manual')
    return [...children].map(({slot, assignedSlot}) => ({name: slot, assignedSlot}));
  return [...root.querySelectorAll('slot')].map((slot) => ({name: slot.name, assignedSlot: slot}));
}
