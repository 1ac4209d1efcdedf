/**
 * What the footnote is measured against: a custom element without any library that does only the number, the button and
 * the popover of an inline note, as the platform alone makes them. It has no translations, properties, lists, print,
 * fallbacks, and does not bring focus back from slotted links. Whatever it does it does in the cheapest way that is
 * still well written: one template that is cloned, one style sheet for all, no listener, one query for all numbers.
 */
export const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(`
  sup {
    font-size: 0.75em;
    line-height: 0;
  }
  button {
    all: unset;
    cursor: pointer;
    color: LinkText;
    padding: 12px 0.3em;
    margin: -12px -0.2em;
    min-inline-size: 1ch;
    text-align: center;
    user-select: none;
  }
  button:focus-visible {
    outline: 2px solid Highlight;
    outline-offset: 2px;
    border-radius: 2px;
  }
  button:hover {
    text-decoration: underline;
  }
  [popover] {
    box-sizing: border-box;
    inset: auto;
    margin: 0.4em 0;
    inline-size: max-content;
    max-inline-size: min(36ch, 100vw - 1rem);
    max-block-size: min(50vh, 100vh - 2rem);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.75em 1em;
    border: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
    border-radius: 0.5rem;
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 18%);
    font-size: 0.9em;
    font-style: normal;
    font-weight: normal;
    line-height: 1.5;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
    position-area: block-end;
    position-try-fallbacks: flip-block;
  }
`);

const template = document.createElement('template');
template.innerHTML =
  '<sup><button popovertarget="note"></button></sup><span id="note" popover role="doc-footnote"><slot></slot></span>';

let isScheduled = false;

function numberAll() {
  isScheduled = false;
  let number = 0;
  for (const note of document.querySelectorAll('article-footnote')) note.number = ++number;
}

export class HandWrittenFootnote extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [styleSheet];
    root.append(template.content.cloneNode(true));
  }

  connectedCallback() {
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(numberAll);
  }

  get reference() {
    return this.shadowRoot.firstChild.firstChild;
  }

  set number(number) {
    const label = `Footnote ${number}`;
    const {firstChild, lastChild} = this.shadowRoot;
    firstChild.firstChild.textContent = number;
    firstChild.firstChild.ariaLabel = label;
    lastChild.ariaLabel = label;
  }
}
