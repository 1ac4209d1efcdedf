/**
 * Fills the gaps of a credit from what is known of its picture elsewhere: `<article-image-credit from="json-ld iptc">`.
 *
 * `json-ld` reads the page's ImageObject with the address of the picture. `iptc` reads what is written into the file, a
 * JPEG of the page's own origin, and no more of it than its first 64 kB. `commons` asks Wikimedia Commons, when the
 * picture comes from there or `source-url` leads to it. The first one that knows something of a group of facts counts,
 * and what the author has given always wins: their licence does not get the address of another. Files and servers are
 * asked when the picture comes near the reader's view, without cookies and referrer, for ten seconds at most.
 */
import {describedImage} from '../article/described-image.js';
import type {ArticleImageCredit} from '../elements/image-credit/image-credit.js';
import {commonsCredit, commonsFile, commonsRequest} from '../image-metadata/commons.js';
import {embeddedCredit} from '../image-metadata/embedded-credit.js';
import {hasPage} from '../internal/has-page.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {forgetNear, whenNear} from '../internal/near-viewport.js';
import {pageDocument} from '../internal/page-document.js';
import {warn} from '../internal/warn.js';
import {watchPage} from '../internal/watch-page.js';
import {readLimited} from '../requests/read-limited.js';
import type {ImageCredit} from '../text/image-credit.js';
import {safeUrl} from '../text/url.js';

const TAG = 'article-image-credit';

/** How much of a file is read: the metadata stands at its beginning. */
const LIMIT = 65_536;

/** Facts that belong together: a licence and its address come from one source. */
const GROUPS: readonly (readonly (keyof ImageCredit)[])[] = [
  ['workTitle'],
  ['creator', 'creatorUrl'],
  ['source', 'sourceUrl'],
  ['license', 'licenseUrl'],
  ['copyright'],
  ['acquireUrl'],
];

type Reader = (
  credit: ArticleImageCredit,
  image: HTMLImageElement,
  signal: AbortSignal,
) => Promise<Partial<ImageCredit>>;

const readers: Readonly<Record<string, Reader>> = {
  'json-ld': (_credit, image) => Promise.resolve(describedImage(pageDocument, [image.src, image.currentSrc])),
  async iptc(_credit, image, signal) {
    const address = safeUrl(image.currentSrc || image.src, pageDocument.baseURI);
    if (!address || new URL(address).origin !== location.origin) return {};
    const headers = {Range: `bytes=0-${LIMIT - 1}`};
    const {bytes} = await readLimited(address, LIMIT, {signal, headers, mode: 'same-origin'});
    return embeddedCredit(bytes);
  },
  async commons(credit, image, signal) {
    const file = commonsFile(credit.sourceUrl ?? '') || commonsFile(image.src);
    if (!file) return {};
    const {bytes} = await readLimited(commonsRequest(file), LIMIT, {signal, redirect: 'error'});
    return commonsCredit(JSON.parse(new TextDecoder().decode(bytes)));
  },
};

/** What is being filled, or has been. */
interface Filling {
  readonly key: string;
  readonly abort: AbortController;
  readonly filled: Map<keyof ImageCredit, string>;
}

const fillings = new Map<ArticleImageCredit, Filling>();

/** Takes up the credits of the page, and lets go of those that have left it or whose picture is another one. */
function updateAll(): void {
  for (const [credit, {key}] of fillings) if (!credit.isConnected || keyOf(credit) !== key) empty(credit);
  for (const credit of pageDocument.querySelectorAll<ArticleImageCredit>(`${TAG}[from]`)) {
    const image = imageOf(credit);
    if (fillings.has(credit) || !image) continue;
    const filling = {key: keyOf(credit), abort: new AbortController(), filled: new Map()};
    fillings.set(credit, filling);
    whenNear(credit, () => void fill(credit, image, filling));
  }
}

async function fill(
  credit: ArticleImageCredit,
  image: HTMLImageElement,
  {abort: {signal}, filled}: Filling,
): Promise<void> {
  await customElements.whenDefined(TAG);
  for (const name of credit.getAttribute('from')?.split(/\s+/).filter(Boolean) ?? []) {
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!reader) {
      warn(credit, `cannot read a credit from "${name}". It knows json-ld, iptc and commons.`);
      continue;
    }
    // Another picture, or other places to read, have a filling of their own.
    if (signal.aborted) return;
    try {
      const known = await reader(credit, image, signal);
      if (!signal.aborted) complete(credit, known, filled);
    } catch (error) {
      if (!signal.aborted) warn(credit, `has got no answer from "${name}" (${String(error)}).`);
    }
  }
}

/** Sets the facts of each group of which nothing is known. */
function complete(
  credit: ArticleImageCredit,
  known: Partial<ImageCredit>,
  filled: Map<keyof ImageCredit, string>,
): void {
  for (const group of GROUPS) {
    if (group.some((fact) => credit[fact]?.trim())) continue;
    for (const fact of group) {
      const given = known[fact];
      const value = fact.endsWith('Url') ? safeUrl(given, pageDocument.baseURI) : given;
      if (!value) continue;
      credit[fact] = value;
      filled.set(fact, value);
    }
  }
}

/** Takes back what was filled in and is still there. */
function empty(credit: ArticleImageCredit): void {
  const {abort, filled} = fillings.get(credit)!;
  fillings.delete(credit);
  forgetNear(credit);
  abort.abort();
  for (const [fact, value] of filled) if (credit[fact] === value) credit[fact] = null;
}

function keyOf(credit: ArticleImageCredit): string {
  return JSON.stringify([
    credit.getAttribute('from'),
    credit.getAttribute('source-url'),
    imageOf(credit)?.src,
  ]);
}

function imageOf(credit: ArticleImageCredit): HTMLImageElement | null {
  return credit.querySelector('img:not([slot=credit] *)');
}

if (hasPage()) {
  noteAddition('image-credit-from');
  watchPage(['from', 'source-url', 'src'], updateAll);
  updateAll();
}
