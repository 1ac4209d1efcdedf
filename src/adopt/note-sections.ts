import {isElement, isText} from '../internal/node-kinds.js';
import type {NoteHeadingTest} from '../text/note-headings.js';

/** A part of the page that its heading announces as notes or sources. */
export interface NoteSection {
  /** The heading, or the element that it stands alone in. */
  readonly start: Element;
  /** What follows it, up to the next heading of its level or above. */
  readonly nodes: readonly Node[];
}

/** The announced sections of a page, in document order. */
export function noteSections(root: ParentNode, announcesNotes: NoteHeadingTest): NoteSection[] {
  const sections: NoteSection[] = [];
  for (const heading of root.querySelectorAll(
    'h1,h2,h3,h4,h5,h6,p:not(li p),summary,div:not(:has(*)),:has(+ ol),:is(p,div,td) > :is(b,strong):first-child',
  )) {
    // Most are the paragraphs of the text, whose first words tell that they are none.
    if (isText(heading.firstChild) && heading.firstChild.length > 80) continue;
    if (heading.childElementCount > 3 || !announcesNotes(heading.textContent)) continue;
    let start = heading;
    // A heading may stand in an element of its own, alone or with a link to edit it.
    for (
      let parent = start.parentElement;
      parent && parent.textContent.trim().length < 80 && !parent.querySelector('br,p ~ *,li,* ~ p,* ~ div');
      parent = start.parentElement
    )
      start = parent;
    // Bold words at the start of a paragraph that is a heading as a whole.
    if (sections.at(-1)?.start.contains(start)) continue;
    sections.push({
      start,
      nodes: nodesAfter(start, /^h\d$/.test(heading.localName) ? heading.localName : 'p'),
    });
  }
  return sections;
}

/** What follows an element up to the end of its section, or up to one of other nodes. */
export function nodesAfter(start: Node, level: string, ends: ReadonlySet<Node> = new Set()): Node[] {
  const nodes: Node[] = [];
  for (let node = start.nextSibling; node && !ends.has(node); node = node.nextSibling) {
    if (isElement(node)) {
      if (node.matches('hr,nav,footer,form,article')) break;
      // A paragraph that serves as a heading is of no level.
      if (/^h\d$/.test(node.localName) && (level === 'p' || node.localName <= level)) break;
    }
    nodes.push(node);
  }
  return nodes;
}
