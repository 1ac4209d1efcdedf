import {createElement} from '../internal/create-element.js';
import {pageDocument} from '../internal/page-document.js';
import type {LinkedSentence} from '../text/source-terms.js';
import {safeUrl} from '../text/url.js';

/** A sentence with its link, which stays text where its address is not safe; its name is its part. */
export function sentenceNode({name, before, text, href, after}: LinkedSentence): HTMLElement {
  const address = safeUrl(href, pageDocument.baseURI);
  const link = address && createElement('a', {href: address, rel: name === 'license' ? 'license' : ''}, text);
  return createElement('span', {part: name}, before, link || createElement('bdi', {}, text), after);
}
