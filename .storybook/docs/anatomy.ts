/**
 * The anatomy of an element: a story with a numbered frame around each part and slot, measured in the running element,
 * and the names and meanings below it, read from the manifest. A part that the story does not show fails the story's
 * test.
 */
import type {StoryObj} from '@storybook/web-components-vite';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {elementOf} from '../manifest.js';
import {prose} from './prose.js';
import {growFrame} from './quiet-frames.js';

interface Piece {
  kind: 'part' | 'slot';
  name: string;
  description: string;
  /** Where it stands in the window; nothing when the story does not show it. */
  box?: DOMRect;
}

class StoryAnatomy extends LitElement {
  static override properties = {tag: {}, unseen: {attribute: false}, pieces: {state: true}};

  static override styles = css`
    :host {
      display: block;
    }
    .stage {
      padding-block: 1.5rem 0;
    }
    .frames {
      position: fixed;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      margin: 0;
      padding: 0;
      border: 0;
      background: none;
      overflow: hidden;
      pointer-events: none;
    }
    .frame {
      position: absolute;
      box-sizing: border-box;
      border: 1px dashed #d6336c;
      border-radius: 2px;
    }
    .number {
      box-sizing: border-box;
      inline-size: 1.125rem;
      block-size: 1.125rem;
      border-radius: 50%;
      background: #a61e4d;
      color: #fff;
      font:
        600 0.6875rem/1.125rem system-ui,
        sans-serif;
      text-align: center;
    }
    .frames .number {
      position: absolute;
    }
    ol {
      display: grid;
      grid-template-columns: auto auto 1fr;
      gap: 0.5rem 0.75rem;
      align-items: baseline;
      margin: 1.5rem 0 0;
      padding: 1rem 0 0;
      border-block-start: 1px solid color-mix(in srgb, currentcolor 20%, transparent);
      font:
        0.875rem/1.4 system-ui,
        sans-serif;
      list-style: none;
    }
    li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    code {
      font-size: 0.8125rem;
    }
    @media (max-width: 30rem) {
      li > :last-child {
        grid-column: 2 / -1;
      }
    }
  `;

  declare tag: string;
  declare unseen: readonly string[];
  declare private pieces: Piece[];

  #measured = '';
  #frame = 0;

  constructor() {
    super();
    this.unseen = [];
    this.pieces = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Whatever moves a part is noticed: an open note, a loaded picture, a window of another size.
    const follow = () => {
      this.#measure();
      growFrame();
      this.#frame = requestAnimationFrame(follow);
    };
    this.#frame = requestAnimationFrame(follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#frame);
  }

  protected override render(): TemplateResult {
    const taken: {left: number; top: number}[] = [];
    return html`
      <div class="stage"><slot></slot></div>
      <div class="frames" popover="manual" aria-hidden="true">
        ${this.pieces.map(({box}, index) => (box ? this.#frameOf(box, index, taken) : nothing))}
      </div>
      <ol>
        ${this.pieces.map(
          ({kind, name, description, box}, index) => html`
            <li>
              <span class="number">${index + 1}</span>
              <span>
                ${kind}
                <code>${name || '(default)'}</code>
              </span>
              <span>${prose(description)}${box ? nothing : ' Not seen here.'}</span>
            </li>
          `,
        )}
      </ol>
    `;
  }

  #frameOf(box: DOMRect, index: number, taken: {left: number; top: number}[]): TemplateResult {
    const left = Math.max(1, box.left - 3);
    const width = Math.min(box.right + 3, innerWidth - 1) - left;
    // Numbers of parts that begin at the same place stand side by side.
    const number = {left: Math.max(0, left - 9), top: box.top - 12};
    while (
      taken.some((other) => Math.abs(other.left - number.left) < 18 && Math.abs(other.top - number.top) < 18)
    )
      number.left += 19;
    taken.push(number);
    return html`
      <style>
        #frame-${index} {
          left: ${left}px;
          top: ${box.top - 3}px;
          width: ${width}px;
          height: ${box.height + 6}px;
        }
        #number-${index} {
          left: ${number.left}px;
          top: ${number.top}px;
        }
      </style>
      <div class="frame" id="frame-${index}"></div>
      <div class="number" id="number-${index}">${index + 1}</div>
    `;
  }

  #measure(): void {
    const pieces = piecesOf(this, this.tag, this.unseen);
    const openPopovers = this.querySelectorAll(this.tag).length && allPopovers(this).length;
    const measured = JSON.stringify([pieces, openPopovers]);
    if (measured === this.#measured) return;
    const before = this.#measured;
    this.#measured = measured;
    this.pieces = pieces;
    // What stands in the top layer hides nothing of the list below.
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    const lowest = Math.max(0, ...pieces.map(({box}) => box?.bottom ?? 0));
    const needed = Math.ceil(lowest - stage.getBoundingClientRect().top);
    if (needed > stage.offsetHeight) stage.style.minBlockSize = `${needed}px`;
    // Shown last, the frames are above an open note.
    const frames = this.renderRoot.querySelector<HTMLElement>('.frames')!;
    if (before !== '' && frames.matches(':popover-open')) frames.hidePopover();
    frames.showPopover();
  }
}

if (!customElements.get('story-anatomy')) customElements.define('story-anatomy', StoryAnatomy);

function allPopovers(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(':popover-open') ? [element] : []),
    ...(element.shadowRoot ? allPopovers(element.shadowRoot) : []),
  ]);
}

/** The parts and slots of an element, each with the place where some element of the story shows it. */
function piecesOf(story: Element, tag: string, unseen: readonly string[]): Piece[] {
  const found = [...story.querySelectorAll(tag)];
  const {cssParts = [], slots = []} = elementOf(tag) ?? {};
  const place = (find: (element: Element) => DOMRect | undefined) => {
    for (const element of found) {
      const box = find(element);
      if (box && box.width > 0 && box.height > 0) return box;
    }
    return undefined;
  };
  const pieces: Piece[] = [
    ...cssParts.map(({name, description = ''}) => ({kind: 'part', name, description}) as const),
    ...slots.map(({name, description = ''}) => ({kind: 'slot', name, description}) as const),
  ];
  for (const piece of pieces)
    if (!unseen.includes(`${piece.kind} ${piece.name}`))
      piece.box = place((element) =>
        piece.kind === 'part' ? partBox(element, piece.name) : slotBox(element, piece.name),
      );
  return pieces;
}

function partBox(element: Element, name: string): DOMRect | undefined {
  return element.shadowRoot?.querySelector(`[part~="${name}"]:not([hidden])`)?.getBoundingClientRect();
}

/** The box around what a slot holds; text has no element of its own to measure. */
function slotBox(element: Element, name: string): DOMRect | undefined {
  const nodes = [...element.childNodes].filter((node) =>
    node instanceof Element ? node.slot === name : name === '' && node.textContent!.trim() !== '',
  );
  const boxes = nodes.map((node) => {
    const range = document.createRange();
    range.selectNode(node);
    const box = node instanceof Element ? node.getBoundingClientRect() : range.getBoundingClientRect();
    return box.width > 0 ? box : range.getBoundingClientRect();
  });
  const seen = boxes.filter(({width, height}) => width > 0 && height > 0);
  if (seen.length === 0) return undefined;
  const left = Math.min(...seen.map((box) => box.left));
  const top = Math.min(...seen.map((box) => box.top));
  const right = Math.max(...seen.map((box) => box.right));
  const bottom = Math.max(...seen.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/**
 * Makes the anatomy of an element out of a story of it.
 *
 * @param height Of the frame that it has on the page of documentation.
 * @param unseen What is never seen where the script runs, such as `slot label` or `slot ` for the default one.
 */
export function anatomy<Story extends StoryObj>(
  story: Story,
  height = '30rem',
  unseen: readonly string[] = [],
): Story {
  return {
    ...story,
    decorators: [
      (inner, {component}) =>
        html`<story-anatomy tag=${component!} .unseen=${unseen}>${inner()}</story-anatomy>`,
    ],
    parameters: {...story.parameters, docs: {story: {inline: false, height}}},
    async play(context) {
      await story.play?.(context);
      const tag = String(context.component);
      for (let attempt = 0; attempt < 50; attempt++) {
        if (missing(context.canvasElement, tag, unseen).length === 0) break;
        await new Promise((done) => setTimeout(done, 20));
      }
      const [first] = missing(context.canvasElement, tag, unseen);
      if (first) throw new Error(`The anatomy of <${tag}> does not show its ${first.kind} "${first.name}".`);
    },
  };
}

function missing(canvas: Element, tag: string, unseen: readonly string[]): Piece[] {
  const story = canvas.querySelector('story-anatomy')!;
  return piecesOf(story, tag, unseen).filter(
    ({kind, name, box}) => !box && !unseen.includes(`${kind} ${name}`),
  );
}
