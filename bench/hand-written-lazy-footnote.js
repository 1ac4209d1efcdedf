import {styleSheet} from './hand-written-footnote.js';

/**
 * The hand-written footnote once more, with its popover made on the first click: cheaper to upgrade, dearer to open.
 * A closed note has one click listener, the same function for all.
 */
const closedSheet = new CSSStyleSheet();
closedSheet.replaceSync('slot {display: none} [popover] > slot {display: contents}');

const template = document.createElement('template');
template.innerHTML = '<sup><button aria-expanded="false"></button></sup><slot></slot>';

let isScheduled = false;

function numberAll() {
  isScheduled = false;
  let number = 0;
  for (const note of document.querySelectorAll('article-footnote')) note.number = ++number;
}

function onClick({currentTarget: button}) {
  if (button.popoverTargetElement) return;
  const root = button.getRootNode();
  const popover = document.createElement('span');
  popover.popover = 'auto';
  popover.role = 'doc-footnote';
  popover.ariaLabel = button.ariaLabel;
  popover.append(root.lastChild);
  root.append(popover);
  // The browser toggles it after this listener.
  button.popoverTargetElement = popover;
}

export class LazyHandWrittenFootnote extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [styleSheet, closedSheet];
    root.append(template.content.cloneNode(true));
    this.reference.addEventListener('click', onClick);
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
    this.reference.textContent = number;
    this.reference.ariaLabel = `Footnote ${number}`;
  }
}
