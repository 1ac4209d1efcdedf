import {expect, fixtureSync} from '@open-wc/testing';
import type {Piece, PlannedReference} from '../../src/adopt/plan.js';
import {planNotes} from '../../src/adopt/plan-notes.js';
import {nodesOf} from '../helpers/markup-pages.js';
import {withNotes, withoutNotes} from './small-pages.js';

/** A mark and the first word of its note. */
function described({mark, note: {pieces, omitted}}: PlannedReference): string {
  const isOmitted = (node: Node) => omitted.some((piece) => piece instanceof Node && piece.contains(node));
  const text = pieces.flatMap(textsOf).filter((node) => !isOmitted(node));
  const words = text.map((node) =>
    omitted.reduce((data, piece) => withoutStretch(node, data, piece), node.data),
  );
  return `${mark}: ${/\p{L}+/u.exec(words.join(' '))?.[0] ?? ''}`;
}

function withoutStretch(node: Text, data: string, piece: Piece): string {
  return piece instanceof Node || piece.text !== node
    ? data
    : data.replace(node.data.slice(piece.start, piece.end), '');
}

function textsOf(node: Node): Text[] {
  return node instanceof Text ? [node] : [...node.childNodes].flatMap(textsOf);
}

describe('planNotes, on small pages', () => {
  for (const [name, markup, found] of [...withNotes, ...withoutNotes]) {
    it(`finds ${found || 'nothing'} in ${name}, and changes nothing`, () => {
      const page = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
      const before = nodesOf(page);
      const plan = planNotes(page);
      expect(plan.references.map(described).join(', ')).to.equal(found);
      for (const {reason} of plan.left) expect(reason).to.match(/\w/);
      expect(nodesOf(page)).to.deep.equal(before);
    });
  }
});
