import type {PageIndex, PageLink} from './page-index.js';
import {holds} from './note-blocks.js';
import {BLOCKS} from './surroundings.js';

/**
 * The links in a block that lead back to a reference: to itself, to what stands in it and tightly around it, or to an
 * empty element beside it.
 */
export function linksBack(reference: Element, block: Node, page: PageIndex): Element[] {
  const back: Element[] = [];
  const add = (links: readonly PageLink[]) => {
    for (const {element} of links) if (element !== reference && holds(block, element)) back.push(element);
  };
  // A question that most links, which hold a number alone, need not be asked.
  if (reference.firstElementChild)
    for (const place of reference.querySelectorAll('[id]')) add(page.linksTo(place));
  for (let around: Element | null = reference; around; around = around.parentElement) {
    const isBlock = around.matches(BLOCKS);
    const links = page.linksTo(around);
    // What has a link to itself, such as a comment, is a place that anything may lead to.
    if (!links.some(({element}) => around.contains(element)))
      // Two paragraphs of a law lead to each other, each by the number of the other.
      add(links.filter(({element}) => !(isBlock && numberOf(element) - numberOf(reference))));
    for (const beside of [around.previousElementSibling, around.nextElementSibling]) {
      const links = beside ? page.linksTo(beside) : [];
      if (links.length > 0 && !beside!.textContent) add(links);
    }
    if (isBlock) break;
  }
  return back;
}

/** The number that a link consists of, in brackets or not; NaN where it is none. */
const numberOf = (link: Element) => Number(link.textContent.replace(/^[[(]|[\])]$/g, '') || NaN);
