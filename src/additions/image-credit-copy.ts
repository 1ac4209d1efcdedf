/**
 * Adds a button that copies the credit: `<article-image-credit copy>`.
 *
 * The credit is copied as it stands on the page, title, author, source and licence, in two forms at once: text with the
 * addresses in brackets, and HTML with links, of which the program it is pasted into takes what it can. `copy="html"`
 * copies the markup itself as text, for those who write pages. It is confirmed on the button and said to screen
 * readers. Where the browser refuses, the text is shown in a field, selected, to be copied by hand.
 */
import {confirmOn} from '../internal/confirm-on.js';
import {createGenerated, generatedSelector, isGenerated} from '../internal/generated.js';
import {hasPage} from '../internal/has-page.js';
import {languageOf} from '../internal/language.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {message, provideEnglish} from '../internal/messages.js';
import {isTag, isText} from '../internal/node-kinds.js';
import {pageDocument} from '../internal/page-document.js';
import {stylePage} from '../internal/style-page.js';
import {watchPage} from '../internal/watch-page.js';
import {copyCreditWords} from '../locales/en.js';
import {creditAsHtml, creditAsText, type CreditPart} from '../text/credit-copy.js';
import {safeUrl} from '../text/url.js';

provideEnglish(copyCreditWords);

const TAG = 'article-image-credit';
const BUTTON = `:scope > ${generatedSelector('button')}`;

const STYLE = `
  ${TAG} > ${generatedSelector('button')} {
    /* It reads as the links of the credit do, and wraps with them. */
    padding: 2px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  ${TAG} > ${generatedSelector('textarea')} {
    display: block;
    box-sizing: border-box;
    inline-size: min(24rem, 100%);
    block-size: 6em;
    margin-block-start: 0.25em;
    background: none;
    color: inherit;
    font: 0.9em/1.4 monospace;
  }
  @media print {
    ${TAG} > ${generatedSelector(':is(button, textarea)')} { display: none; }
  }`;

/** Gives each credit that asks for it a button, and takes it from those that have nothing to copy any more. */
function updateAll(): void {
  for (const credit of pageDocument.querySelectorAll(
    `${TAG}[copy], ${TAG}:has(> ${generatedSelector('button')})`,
  )) {
    const present = credit.querySelector(BUTTON);
    const isWanted = credit.hasAttribute('copy') && credit.querySelector(':scope > [slot=credit]');
    if (!isWanted) present?.remove();
    else if (!present) credit.append(createButton(credit));
  }
}

function createButton(credit: Element): HTMLButtonElement {
  const button = createGenerated('button');
  button.type = 'button';
  button.slot = 'more';
  button.append(message('copyCredit', languageOf(credit)));
  return button;
}

/** One listener for all buttons, also those that came with a copy of the page. */
function onClick({target}: MouseEvent): void {
  const button = (target as Element).closest('button');
  const credit = button?.parentElement;
  if (button && isGenerated(button) && credit?.localName === TAG) void copy(credit, button);
}

async function copy(credit: Element, button: HTMLButtonElement): Promise<void> {
  const language = languageOf(credit);
  const lines = [...credit.querySelectorAll(':scope > [slot=credit]')];
  const parts = lines.flatMap(partsOf);
  const markup = creditAsHtml(parts);
  const text = credit.getAttribute('copy') === 'html' ? markup : creditAsText(parts);
  try {
    const flavours = {'text/plain': text, 'text/html': markup};
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
  } catch {
    offer(button, text, message('copyCredit', language));
    return;
  }
  confirmOn(button, message('creditCopied', language), message('copyCredit', language));
}

/** Shows the text, to be copied by hand, until focus leaves it; Escape brings that back to the button. */
function offer(button: HTMLButtonElement, text: string, label: string): void {
  const field = createGenerated('textarea');
  field.readOnly = true;
  field.slot = 'more';
  field.ariaLabel = label;
  field.value = text;
  // Not when the reader is in another window, where the text may be wanted.
  field.addEventListener('blur', () => pageDocument.activeElement === field || field.remove());
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // Not also a popover around it.
    event.preventDefault();
    button.focus();
  });
  button.after(field);
  field.focus();
  field.select();
}

/** The texts and links of a node, in their order. */
function partsOf(node: Node): CreditPart[] {
  if (isText(node)) return [{text: node.data}];
  if (isTag(node, 'a')) {
    const href = safeUrl(node.href, pageDocument.baseURI);
    return [href === null ? {text: node.textContent} : {text: node.textContent, href}];
  }
  return [...node.childNodes].flatMap(partsOf);
}

if (hasPage()) {
  noteAddition('image-credit-copy');
  stylePage(STYLE);
  pageDocument.addEventListener('click', onClick);
  watchPage(['copy', 'slot'], updateAll);
  updateAll();
}
