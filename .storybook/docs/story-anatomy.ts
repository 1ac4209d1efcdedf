import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {type Piece, piecesOf} from './pieces.js';
import {prose} from './prose.js';
import {growFrame} from './quiet-frames.js';
import {styles} from './story-anatomy.styles.js';

/** Draws a numbered frame around each part and slot of the elements of a story, and explains them below it. */
export class StoryAnatomy extends LitElement {
  static override properties = {tag: {}, unseen: {attribute: false}, pieces: {state: true}};

  static override styles = styles;

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

function allPopovers(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(':popover-open') ? [element] : []),
    ...(element.shadowRoot ? allPopovers(element.shadowRoot) : []),
  ]);
}
