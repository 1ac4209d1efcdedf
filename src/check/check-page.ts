/**
 * Looks through the page for what an author may have mistaken, and says so in the console: tags, attributes and slots
 * that do not exist, values that are not known, additions that are not loaded, tags that are not closed. It is a part
 * of `article-widgets.dev.js`, and `article-widgets/check` for projects with a bundler. It only reads.
 */
import {isNoted} from '../internal/loaded-additions.js';
import {warn} from '../internal/warn.js';
import {attributeMistakes} from './check-attributes.js';
import {contentMistakes} from './check-content.js';
import {languageMistakes, noteLanguage} from './check-language.js';
import {tagMistake} from './check-tag.js';
import {knownTags} from './known-markup.js';

/** What has been said: a mistake in a template is on the page many times. */
const said = new Set<string>();

/** Whether the words of a language have come after the elements. */
let isLate: (language: string) => boolean = () => false;

/** How long the page has to be still after a change, so that what a script builds is whole. */
const STILL = 500;

function checkPage(): void {
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    const {localName: tag} = element;
    if (!tag.startsWith('article-')) continue;
    for (const mistake of mistakesOf(element)) {
      const text = `${tag} ${mistake}`;
      if (!said.has(text)) warn(element, mistake);
      said.add(text);
    }
  }
}

function mistakesOf(element: HTMLElement): string[] {
  const mistake = customElements.get(element.localName) ? null : tagMistake(element.localName);
  if (mistake) return [mistake];
  if (!Object.hasOwn(knownTags, element.localName)) return [];
  return [
    ...attributeMistakes(element, isLoaded),
    ...contentMistakes(element),
    ...languageMistakes(element, isLate),
  ];
}

/** Whether an addition says that it is there, or the page has loaded its file: the shipped ones say nothing. */
const isLoaded = (addition: string) =>
  isNoted(addition) || performance.getEntriesByType('resource').some(({name}) => name.includes(addition));

function watch(isLoading: boolean): void {
  // A page that has loaded already is one that scripts build, which bring the elements beside this file.
  let timer = setTimeout(checkPage, isLoading ? 0 : STILL);
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(checkPage, STILL);
  }).observe(document, {subtree: true, childList: true});
}

if ('document' in globalThis) {
  isLate = noteLanguage(Object.keys(knownTags).some((tag) => customElements.get(tag)));
  if (document.readyState === 'complete') watch(false);
  else globalThis.addEventListener('load', () => watch(true), {once: true});
}
