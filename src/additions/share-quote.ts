/**
 * Adds a button that copies a link to what the reader has selected: `<article-share quotes>`.
 *
 * The link leads to the article's address with the selected words behind it (`#:~:text=…`), which browsers find and
 * mark. The button is there while something is selected in the article around the element, or in the page's `<main>`.
 * Where the browser refuses to copy, the link is shown to be copied by hand.
 */
import type {ArticleShare} from '../elements/share/share.js';
import {confirmOn} from '../internal/confirm-on.js';
import {hasPage} from '../internal/has-page.js';
import {languageOf} from '../internal/language.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {message, provideEnglish} from '../internal/messages.js';
import {pageDocument} from '../internal/page-document.js';
import {watchPage} from '../internal/watch-page.js';
import {shareQuoteWords, shareWords} from '../locales/en.js';
import {textFragment} from '../text/text-fragment.js';

provideEnglish({...shareWords, ...shareQuoteWords});

/** How much of the text around a quotation is looked at, in characters. */
const AROUND = 5000;

const buttons = new WeakMap<ArticleShare, HTMLButtonElement>();

function updateAll(): void {
  for (const share of pageDocument.querySelectorAll<ArticleShare>('article-share')) {
    const button = buttons.get(share);
    const isWanted = share.hasAttribute('quotes') && quotedRange(share) !== null;
    if (button) button.hidden = !isWanted;
    else if (isWanted && share.shadowRoot) share.shadowRoot.append(createButton(share));
  }
}

/** A button among those of the element, with their look. */
function createButton(share: ArticleShare): HTMLButtonElement {
  const button = pageDocument.createElement('button');
  button.part.add('button');
  button.textContent = message('copyQuote', languageOf(share));
  button.addEventListener('click', () => void copy(share, button));
  buttons.set(share, button);
  return button;
}

async function copy(share: ArticleShare, button: HTMLButtonElement): Promise<void> {
  const range = quotedRange(share);
  const field = share.shadowRoot!.querySelector('input')!;
  if (!range) return;
  const language = languageOf(share);
  const [address] = field.value.split('#') as [string];
  const url = `${address}#${textFragment(quotation(range, regionOf(share)), language)}`;
  try {
    await navigator.clipboard.writeText(url);
    confirmOn(button, message('linkCopied', language), message('copyQuote', language));
  } catch {
    field.hidden = false;
    field.value = url;
    field.select();
  }
}

/** What is selected, when it stands in the article. */
function quotedRange(share: ArticleShare): Range | null {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const isQuotable =
    range && selection!.toString().trim() && regionOf(share).contains(range.commonAncestorContainer);
  return isQuotable ? range : null;
}

function regionOf(share: ArticleShare): Element {
  return share.closest('article') ?? pageDocument.querySelector('main') ?? pageDocument.body;
}

function quotation(range: Range, region: Element) {
  const text = range.toString();
  const before = range.cloneRange();
  before.selectNodeContents(region);
  before.setEnd(range.startContainer, range.startOffset);
  const after = range.cloneRange();
  after.selectNodeContents(region);
  after.setStart(range.endContainer, range.endOffset);
  const shown = getSelection()!.toString().trim();
  return {
    text,
    before: before.toString().slice(-AROUND),
    after: after.toString().slice(0, AROUND),
    // Something that is not shown stands between the words, such as a note, or they stand in several blocks.
    isWhole: shown.replace(/[ \t]+/g, ' ') === text.trim().replace(/\s+/g, ' '),
  };
}

if (hasPage()) {
  noteAddition('share-quote');
  pageDocument.addEventListener('selectionchange', updateAll);
  watchPage(['quotes'], updateAll);
  updateAll();
}
