import {applyNotes, type Footnote} from './apply-notes.js';
import {Changes, removeCopiedChanges} from './changes.js';
import {adoptContents} from './contents.js';
import {adoptDates} from './dates.js';
import {adoptImageCredits} from './image-credits.js';
import {type NoteOptions, planNotes} from './plan-notes.js';
import {nodeOf} from './plan.js';
import {adoptPullQuotes} from './pull-quotes.js';
import {adoptRelatedLinks} from './related-links.js';
import type {EnhanceFinding} from './report.js';

/** What is found beside footnotes, each where `widgets` asks for it. */
const OTHERS = {
  related: adoptRelatedLinks,
  credits: adoptImageCredits,
  quotes: adoptPullQuotes,
  contents: adoptContents,
  dates: adoptDates,
};

/**
 * A part of a page that is enhanced: what was found in it, and how all of it is taken back.
 *
 * What comes later is taken up by going over the region once more, which finds what stands in a footnote already done.
 */
export class EnhancedRegion {
  readonly element: Element;
  /** What has become a widget. */
  taken: EnhanceFinding[] = [];
  /** What was left as it is. */
  left: EnhanceFinding[] = [];

  #changes: Changes[] = [];
  #hasLists = false;
  #known: ReadonlySet<Node> = new Set();
  #footnotes = new Map<Footnote, string>();

  constructor(element: Element) {
    this.element = element;
  }

  /** Goes over the region. */
  enhance(widgets: ReadonlySet<string>, options: NoteOptions): void {
    // Notes without links are recognised by all their numbers together, so one more begins them anew.
    if (this.#hasLists) this.restore();
    this.#changes = this.#changes.filter((changes) => !changes.areGone);
    this.taken = this.taken.filter(({node}) => node.isConnected);
    this.left = [];
    this.#adoptOthers(widgets);
    if (!widgets.has('footnotes')) return;
    const plan = planNotes(this.element, {...options, known: this.#known});
    this.#known = plan.known;
    for (const {pieces, mark} of plan.references) {
      this.taken.push({widget: 'footnotes', node: nodeOf(pieces[0]!), text: mark});
    }
    this.left.push(
      ...plan.left.map(({element, ...found}) => ({widget: 'footnotes', node: element, ...found})),
    );
    if (plan.references.length === 0) return;
    const changes = new Changes();
    this.#footnotes = new Map([...this.#footnotes, ...applyNotes(plan, changes)]);
    this.#changes.push(changes);
    this.#hasLists = plan.lists.length > 0;
    // When they have been counted: where the author has counted otherwise, the author's mark is shown.
    queueMicrotask(() => {
      for (const [footnote, mark] of this.#footnotes) {
        if (mark && mark !== String(footnote.number)) footnote.setAttribute('mark', mark);
        else footnote.removeAttribute('mark');
      }
    });
  }

  /** Makes the other widgets that are asked for; each finds only what it has not made already. */
  #adoptOthers(widgets: ReadonlySet<string>): void {
    for (const [widget, adopt] of Object.entries(OTHERS)) {
      if (!widgets.has(widget)) continue;
      const changes = new Changes();
      const found = adopt(this.element, changes);
      this.taken.push(...found);
      if (found.length > 0) this.#changes.push(changes);
    }
  }

  /** Gives the region back as it was. */
  restore(): void {
    while (this.#changes.length > 0) this.#changes.pop()!.undo();
    // What the page has copied of it since.
    removeCopiedChanges(this.element);
    this.#hasLists = false;
    this.#footnotes.clear();
    this.#known = new Set();
    this.taken = [];
  }
}
