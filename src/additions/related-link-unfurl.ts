/**
 * Fills a card from the page that it leads to: `<article-related-link unfurl>`.
 *
 * Title, image and description are read from the Open Graph tags of a page of the same origin, and only what the author
 * has left out is filled: a link without words gets the title. `unfurl="images.example.org"` names other hosts that the
 * image may come from. A card whose link leads elsewhere later is filled anew. The page is asked when the card comes
 * near the reader's view, without cookies and referrer, for ten seconds and 128 kB at most; it is parsed into a document
 * of its own, and only texts are taken from it.
 */
import {createGenerated} from '../internal/generated.js';
import {hasPage} from '../internal/has-page.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {forgetNear, whenNear} from '../internal/near-viewport.js';
import {pageDocument} from '../internal/page-document.js';
import {warn} from '../internal/warn.js';
import {watchPage} from '../internal/watch-page.js';
import {parsePage} from '../requests/parse-page.js';
import {readLimited} from '../requests/read-limited.js';
import {webUrl} from '../text/url.js';

const TAG = 'article-related-link';
const LIMIT = 131_072;

/** The longest texts that are shown, in characters. */
const LONGEST = {title: 160, description: 240};

/** What is asked for a card: the address, what ends the request, and what the card was given. */
interface Question {
  readonly address: string;
  readonly abort: AbortController;
  readonly given: Element[];
}

const asked = new Map<Element, Question>();

function updateAll(): void {
  for (const [card, {address, abort, given}] of asked) {
    const isSame = addressOf(card) === address;
    if (card.isConnected && isSame) continue;
    abort.abort();
    forgetNear(card);
    asked.delete(card);
    if (!isSame) for (const element of given) element.remove();
  }
  for (const card of pageDocument.querySelectorAll(`${TAG}[unfurl]`)) {
    if (asked.has(card)) continue;
    const question = {address: addressOf(card), abort: new AbortController(), given: []};
    asked.set(card, question);
    whenNear(card, () => void unfurl(card, question));
  }
}

function addressOf(card: Element): string {
  return webUrl(card.querySelector('a')?.href, pageDocument.baseURI);
}

async function unfurl(card: Element, {address, abort: {signal}, given}: Question): Promise<void> {
  if (!address || new URL(address).origin !== location.origin) {
    warn(card, 'is filled from pages of the same origin only.');
    return;
  }
  try {
    const {bytes, type} = await readLimited(address, LIMIT, {signal, mode: 'same-origin'});
    if (!signal.aborted && type.startsWith('text/html')) fill(card, parsePage(bytes, type), address, given);
  } catch (error) {
    if (!signal.aborted) warn(card, `could not be filled from ${address} (${String(error)}).`);
  }
}

/**
 * Fills what the author has left out.
 *
 * @param given Gets what the card is given.
 */
function fill(card: Element, page: Document, url: string, given: Element[]): void {
  const give = (parent: Element, element: Element) => {
    parent.append(element);
    given.push(element);
  };
  const read = (name: string) =>
    page
      .querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)
      ?.getAttribute('content')
      ?.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
      .trim() ?? '';
  const language = page.documentElement.lang;
  const write = (text: string, longest: number) => {
    const element = createGenerated('span');
    if (language) element.lang = language;
    element.dir = 'auto';
    element.textContent = text.length > longest ? `${cut(text.slice(0, longest))}…` : text;
    return element;
  };
  const link = card.querySelector('a');
  const title = read('og:title') || page.title.trim();
  if (link && !link.textContent.trim() && title) give(link, write(title, LONGEST.title));
  const summary = read('og:description') || read('description');
  if (summary && !card.querySelector(':scope > [slot=description]')) {
    const description = write(summary, LONGEST.description);
    description.slot = 'description';
    give(card, description);
  }
  const hosts = [location.host, ...(card.getAttribute('unfurl')?.split(/\s+/) ?? [])];
  const image = webUrl(read('og:image'), url);
  if (image && hosts.includes(new URL(image).host) && !card.querySelector(':scope > [slot=image]'))
    give(card, createImage(image));
}

/** Cuts a text at the end of its last whole word; where no space is near, as in Chinese, of its last whole character. */
function cut(text: string): string {
  return text.replace(/\s+\S{0,30}$|[\ud800-\udbff]$/, '');
}

/** A decorative picture; the card's style sheet keeps its room free. */
function createImage(address: string): HTMLImageElement {
  const image = createGenerated('img');
  image.slot = 'image';
  image.alt = '';
  image.loading = 'lazy';
  image.referrerPolicy = 'no-referrer';
  image.src = address;
  return image;
}

if (hasPage()) {
  noteAddition('related-link-unfurl');
  watchPage(['unfurl', 'href'], updateAll);
  updateAll();
}
