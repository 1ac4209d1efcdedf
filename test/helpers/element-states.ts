import {CommentServer} from './comment-server.js';
import {settled} from './notes.js';

/** An element in one of its states: the markup, and what is done until the element is in it. */
export interface ElementState {
  readonly markup: string;
  readonly act?: (page: HTMLElement) => Promise<void>;
}

const server = new CommentServer();

const IMAGE = '<img src="data:," alt="A courthouse">';

/** Presses a part of an element, or a link or button inside it. */
const press = (selector: string, inner: string) => async (page: HTMLElement) => {
  const element = page.querySelector(selector)!;
  const pressed = element.shadowRoot?.querySelector(inner) ?? element.querySelector(inner);
  (pressed as HTMLElement).click();
  await settled();
};

const NOTES =
  '<p>One<article-footnote for="n">1</article-footnote>, two<article-footnote for="n">1</article-footnote>.</p><article-footnote-list><ol><li id="n">The note.</li></ol></article-footnote-list>';

/** Every element in the states in which it shows, fires or is something that it is not in the others. */
export const elementStates: Readonly<Record<string, readonly ElementState[]>> = {
  'article-age-notice': [{markup: '<article-age-notice published="2001-01-01"></article-age-notice>'}],
  'article-byline': [
    {
      markup: `<article-byline reading-time><a rel="author" href="#ann">Ann Lee</a>
        <time slot="published" datetime="2019-02-06">February 6</time>
        <time slot="updated" datetime="2020-02-06">Updated</time><span slot="more">More</span></article-byline>`,
    },
  ],
  'article-comment-count': [
    {markup: '<article-comment-count><a href="#c">Comments</a></article-comment-count>'},
    {markup: '<article-comment-count count="0" closed><a href="#c">Comments</a></article-comment-count>'},
    {
      markup: `<article-comment-count system="wordpress" endpoint="${server.endpoint('wordpress')}" thread="7">
        <a href="#c">Comments</a></article-comment-count>`,
      act: (page) => page.querySelector('article-comment-count')!.refresh(),
    },
    {
      markup: `<article-comment-count system="wordpress" endpoint="${server.endpoint('missing')}" thread="7">
        <a href="#c">Comments</a></article-comment-count>`,
      act: (page) => page.querySelector('article-comment-count')!.refresh(),
    },
  ],
  'article-content-note': [
    {
      markup:
        '<article-content-note reason="war"><p slot="reason">A helpline.</p><p>What happened.</p></article-content-note>',
      act: press('article-content-note', '[part=toggle]'),
    },
  ],
  'article-contents': [{markup: '<article-contents></article-contents><h2>First</h2><h2>Last</h2>'}],
  'article-context': [{markup: '<article-context url="https://example.org/">Text</article-context>'}],
  'article-date': [
    {markup: '<article-date><time datetime="2019-02-06">Feb 6</time></article-date>'},
    {markup: `<article-date><time datetime="${new Date().toISOString()}">Now</time></article-date>`},
  ],
  'article-enhance': [{markup: '<article-enhance debug><p>Text</p></article-enhance>'}],
  'article-footnote': [
    {
      markup: '<p>Word<article-footnote>A note</article-footnote>.</p>',
      act: press('article-footnote', '[part=reference]'),
    },
    {
      markup:
        '<p>Word<article-footnote>A note</article-footnote>.</p><article-footnote-list></article-footnote-list>',
    },
    {
      markup: NOTES,
      act: async (page) => {
        const [first] = page.querySelectorAll('article-footnote');
        first!.show();
        await settled();
        await press('article-footnote', '[part=next]')(page);
      },
    },
  ],
  'article-footnote-list': [
    {markup: NOTES, act: press('article-footnote-list', 'a[role=doc-backlink]')},
    {
      markup:
        '<p>One<article-footnote>doi:10.1000/182</article-footnote>, two<article-footnote>doi:10.1000/182</article-footnote>.</p><article-footnote-list merge></article-footnote-list>',
    },
  ],
  'article-image-credit': [
    {
      markup: `<article-image-credit creator="Ann Lee">${IMAGE}<a slot="more" href="#m">More</a></article-image-credit>`,
    },
    {
      markup: `<article-image-credit creator="Ann Lee" placement="button">${IMAGE}</article-image-credit>`,
      act: press('article-image-credit', '[part=button]'),
    },
  ],
  'article-key-figure': [
    {
      markup: `<article-key-figure><data value="339"></data><span slot="label">arrests</span>
        <data slot="change" value="-12"></data><span slot="source">The agencies</span></article-key-figure>`,
    },
  ],
  'article-pull-quote': [
    {markup: '<article-pull-quote>Words.<span slot="attribution">Ann Lee</span></article-pull-quote>'},
    {
      markup:
        '<article-pull-quote cite="https://example.org/">Words.<span slot="attribution">Ann</span></article-pull-quote>',
    },
    {markup: '<p id="said">Said.</p><article-pull-quote from="said"></article-pull-quote>'},
  ],
  'article-reading-progress': [
    {markup: '<article><article-reading-progress></article-reading-progress><p>Text.</p></article>'},
  ],
  'article-related-link': [
    {
      markup: `<article-related-link heading-level="3"><a href="https://example.org/">Title</a>
        <img slot="image" src="data:," alt=""><span slot="description">About</span>
        <span slot="source">The Herald</span><time slot="date">Today</time></article-related-link>`,
    },
  ],
  'article-related-list': [
    {
      markup:
        '<article-related-list><h3 slot="heading">More</h3><a href="https://example.org/">Title</a></article-related-list>',
    },
  ],
  'article-share': [{markup: '<article-share><a href="https://example.org/">Share</a></article-share>'}],
  'article-skip-link': [
    {markup: '<article-skip-link><a href="#main">Skip</a></article-skip-link><main id="main">Text</main>'},
    {markup: '<article-skip-link><p>A map</p></article-skip-link>'},
  ],
  'article-source': [
    {
      markup:
        '<article-source publisher="The Herald"><a href="https://example.org/a">The report</a></article-source>',
    },
  ],
  'article-term': [
    {
      markup:
        '<p><article-term>TVPA<span slot="full">Act</span><span slot="definition">A law.</span></article-term></p>',
      act: press('article-term', '[part=term]'),
    },
  ],
};
