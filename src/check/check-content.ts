import {elementById} from '../article/element-by-id.js';
import {pageFacts} from '../article/page-facts.js';
import type {ArticleFootnote} from '../elements/footnote/footnote.js';
import {isGenerated} from '../internal/generated.js';
import {hasContent, ownContent} from '../internal/own-content.js';
import {knownTags} from './known-markup.js';

/** Tags that are often written as if they needed no end, and what in them shows that it is missing. */
const SWALLOWING: Readonly<Record<string, string>> = {
  'article-age-notice': 'p, h1, h2, h3, ul, ol, div, section, footer, article',
  'article-comment-count': 'p, h1, h2, h3, ul, ol, div, section, footer, article',
  'article-contents': 'p, section, footer, article, article-footnote, article-footnote-list',
  'article-footnote-list':
    'h1, footer, article, article-share, article-related-link, article-related-list, :scope > p ~ :is(h2, h3)',
  'article-reading-progress': '*',
};

/** What is wrong with what an element holds and refers to, each as a sentence. */
export function contentMistakes(element: HTMLElement): string[] {
  return [
    ...swallowed(element),
    ...wrongSlots(element),
    ...wrongIds(element),
    ...wrongNumbers(element),
    ...missing(element),
  ];
}

/** HTML closes no tag by `/>`: what follows stands inside then, up to the end of the parent. */
function swallowed(element: HTMLElement): string[] {
  const {localName: tag, nextSibling} = element;
  const isLast = !nextSibling || !(nextSibling.textContent ?? '').trim();
  const within = SWALLOWING[tag];
  if (isGenerated(element)) return [];
  const isUnclosed =
    tag === 'article-footnote' && element.hasAttribute('for')
      ? ownContent(element).some((node) => node instanceof Text && node.data.trim())
      : within && [...element.querySelectorAll(within)].some((found) => !isGenerated(found));
  return isLast && isUnclosed ? [`holds what follows it. HTML closes no tag by "/>": write </${tag}>.`] : [];
}

function wrongSlots(element: HTMLElement): string[] {
  const slots = knownTags[element.localName]!.slots ?? [];
  return [...element.children]
    .filter((child) => child.slot && !slots.includes(child.slot) && !isGenerated(child))
    .map(
      ({slot}) => `has no slot "${slot}". It has ${slots.map((name) => `"${name}"`).join(', ') || 'none'}.`,
    );
}

function wrongIds(element: HTMLElement): string[] {
  return (knownTags[element.localName]!.ids ?? []).flatMap((name) => {
    const id = element.getAttribute(name);
    if (!id || elementById(id, element)) return [];
    const hint = id.startsWith('#') ? ' Write it without "#".' : '';
    return [`finds no element with the id "${id}".${hint}`];
  });
}

/** What an element cannot do without, and stays silent about on the page. */
function missing(element: HTMLElement): string[] {
  const holds = (selector: string) => element.querySelector(selector) !== null;
  const holdsWords = ownContent(element).some(hasContent);
  switch (element.localName) {
    case 'article-age-notice':
      return element.hasAttribute('published') || hasDate(element)
        ? []
        : ['knows no date and shows nothing. Give it published="2019-02-06", or the page its metadata.'];
    case 'article-byline':
      return holds(':scope > :is(time, article-date, article-comment-count):not([slot])')
        ? [
            'takes a part without a slot for a writer. Dates have slot="published" or "updated", a count "more".',
          ]
        : [];
    case 'article-comment-count':
      return ['count', 'system', 'sum'].some((name) => element.hasAttribute(name)) ||
        element.closest('article-context[system]') ||
        document.querySelector('article-context[system][selector]')
        ? []
        : ['knows no number. Give it a count, or a system that is asked.'];
    case 'article-footnote':
      return element.hasAttribute('for') || holdsWords
        ? []
        : ['is empty. Write the note inside the tag, without blocks such as <p> in a <p>.'];
    case 'article-key-figure':
      return holds('data') ? [] : ['holds no number. Write a <data value="…"> inside the tag.'];
    case 'article-skip-link':
      return holdsWords ? [] : ['is empty. Write a link, or what may be skipped, inside the tag.'];
    case 'article-source':
      return holds('a[href]') ? [] : ['holds no link. Write an <a> inside the tag.'];
    case 'article-pull-quote':
      return element.hasAttribute('from') || holdsWords ? [] : ['is empty. Write the words inside the tag.'];
    case 'article-context':
    case 'article-enhance':
      return selectsNothing(element);
    default:
      return [];
  }
}

/** Whether the article or the page says when it was written. */
function hasDate(element: HTMLElement): boolean {
  const {published, updated} = pageFacts(document);
  const dated = 'article-context:is([published], [modified])';
  return Boolean(
    published || updated || element.closest(dated) || document.querySelector(`${dated}[selector]`),
  );
}

function selectsNothing(element: HTMLElement): string[] {
  const selector = element.getAttribute('selector');
  try {
    return selector && !document.querySelector(selector)
      ? [`finds nothing with the selector "${selector}".`]
      : [];
  } catch {
    // The element itself warns of a selector that is none.
    return [];
  }
}

/** A reference and its note in a list of the author's have one number, unless notes in sentences come between. */
function wrongNumbers(element: HTMLElement): string[] {
  const {number, mark} = element as Partial<ArticleFootnote>;
  const item = elementById(element.getAttribute('for') ?? '', element)?.closest('li');
  const list = item?.parentElement;
  if (!number || mark || !(list instanceof HTMLOListElement) || list.closest('article-footnote-list'))
    return [];
  const place = item!.value || list.start + [...list.children].indexOf(item!);
  return place === number
    ? []
    : [
        `is number ${number}, but number ${place} in its list. Put the list into <article-footnote-list>, which numbers it.`,
      ];
}
