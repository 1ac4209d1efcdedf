/**
 * Says on a card what its link leads to: `<article-related-link kind="video" duration="PT3M20S">`.
 *
 * `kind` is `audio`, `video`, `gallery`, `live` or `interactive`; `duration` is how long it takes; `access` is `paid`
 * or `registration`; `sponsor` has paid for it. A link to another website is marked by itself, unless `external="no"`.
 * The words stand above the title, after the card's label, in the language of the page, and describe the link to screen
 * readers, whose name stays the title. A link that opens in a new tab (`target`) is marked so too, unless
 * `new-tab="no"`: its own words, or an icon with a name, may say it already.
 *
 * `rel` of the link stays as its author has written it, and gets two words more: `sponsored` where a sponsor is named,
 * as search engines ask, and `noopener` where a new tab opens. `nofollow` and `noreferrer` are the author's to write.
 */
import type {ArticleRelatedLink} from '../elements/related-link/related-link.js';
import {hasPage} from '../internal/has-page.js';
import {languageOf} from '../internal/language.js';
import {needsNoOpener, opensNewTab, setRelation} from '../internal/link-relations.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {fillIn, message, provideEnglish} from '../internal/messages.js';
import {pageDocument} from '../internal/page-document.js';
import {watchPage} from '../internal/watch-page.js';
import {relatedLabelWords, relatedWords} from '../locales/en.js';
import {formatDuration, secondsOf} from '../text/duration.js';
import {webUrl} from '../text/url.js';

provideEnglish({...relatedWords, ...relatedLabelWords});

const TAG = 'article-related-link';

const KINDS = {
  audio: 'kindAudio',
  video: 'kindVideo',
  gallery: 'kindGallery',
  live: 'kindLive',
  interactive: 'kindInteractive',
} as const;

const ACCESS = {paid: 'forSubscribers', registration: 'withRegistration'} as const;

/** The label that was set on a card, to be told from one that the page has set since. */
const written = new WeakMap<ArticleRelatedLink, string>();

/** The description that a link was given, to be told from its author's. */
const described = new WeakMap<Element, string>();

function updateAll(): void {
  for (const card of pageDocument.querySelectorAll<ArticleRelatedLink>(TAG)) {
    const link = card.querySelector('a');
    const words = wordsOf(card, link);
    if (link) complete(link, words.join(' · '), Boolean(card.getAttribute('sponsor')?.trim()));
    writeLabels(card, words);
  }
}

/** Describes a link, unless its author has done so, and completes its `rel`. */
function complete(link: HTMLAnchorElement, description: string, isPaid: boolean): void {
  setRelation(link, 'sponsored', isPaid);
  setRelation(link, 'noopener', needsNoOpener(link));
  const present = link.ariaDescription ?? '';
  if (present === description || present !== (described.get(link) ?? '')) return;
  described.set(link, description);
  link.ariaDescription = description || null;
}

function writeLabels(card: ArticleRelatedLink, words: readonly string[]): void {
  const own = card.getAttribute('label')?.trim();
  if (card.label !== written.get(card) && card.label?.trim() !== own && card.label != null) return;
  if (words.length === 0 && !written.has(card)) return;
  const word = card.closest('article-related-list') ? '' : message('related', languageOf(card));
  const label = [own || word, ...words].filter(Boolean).join('\xa0· ');
  if (card.label === label) return;
  written.set(card, label);
  card.label = label;
}

function wordsOf(card: ArticleRelatedLink, link: HTMLAnchorElement | null): string[] {
  const language = languageOf(card);
  const value = (name: string) => card.getAttribute(name)?.trim() ?? '';
  const known = <Key extends string>(keys: Readonly<Record<string, Key>>, name: string) =>
    Object.hasOwn(keys, value(name)) ? keys[value(name)] : undefined;
  const kind = known(KINDS, 'kind');
  const access = known(ACCESS, 'access');
  const seconds = secondsOf(value('duration'));
  const site = value('external') === 'no' ? '' : otherSite(link);
  return [
    kind && message(kind, language),
    seconds && formatDuration(seconds, language),
    access && message(access, language),
    value('sponsor') && fillIn(message('paidForBy', language), {sponsor: value('sponsor')}),
    site && fillIn(message('otherSite', language), {site}),
    link && value('new-tab') !== 'no' && opensNewTab(link) && message('newTab', language),
  ].filter((word) => typeof word === 'string' && word !== '') as string[];
}

/** The host of a link that leads away from the page's own. */
function otherSite(link: HTMLAnchorElement | null): string {
  const url = webUrl(link?.href, pageDocument.baseURI);
  const host = (address: string) => new URL(address).hostname.replace(/^www\./, '');
  return url && host(url) !== host(location.href) ? host(url) : '';
}

if (hasPage()) {
  noteAddition('related-link-labels');
  watchPage(
    [
      'label',
      'kind',
      'duration',
      'access',
      'sponsor',
      'external',
      'new-tab',
      'href',
      'lang',
      'target',
      'rel',
    ],
    updateAll,
  );
  // Properties can be set when the element is there.
  void customElements.whenDefined(TAG).then(updateAll);
}
