/** What a designer or an editor has to know of an element, beside what the manifest says; one file an element. */
export interface Guide {
  /** What it is for. */
  use: readonly string[];
  /** When it is the wrong one, and what is the right one. */
  avoid: readonly string[];
  dos: readonly Rule[];
  donts: readonly Rule[];
  /** How to write what goes into it. */
  content: readonly string[];
  /** What the tree below them does not say: keys, focus, what is said when. */
  accessibility: readonly string[];
}

/** A rule, with markup that follows or breaks it. */
export interface Rule {
  text: string;
  markup?: string;
}

const files = import.meta.glob<Guide>('../../stories/guides/*.ts', {eager: true, import: 'guide'});

/** @param tag Such as `article-footnote`, whose guide is `stories/guides/footnote.ts`. */
export function guideOf(tag: string): Guide | undefined {
  return files[`../../stories/guides/${tag.replace('article-', '')}.ts`];
}
