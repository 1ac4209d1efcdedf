import {html, type TemplateResult} from 'lit';
import cover from '../../examples/article/cover.svg?url';
import picture from '../../examples/article/related.svg?url';

/** A short article with every element that can be seen, to try a theme on. */
export function sample(): TemplateResult {
  return html`
    <article class="sample">
      <article-skip-link><a href="#sample-text">Skip to the text</a></article-skip-link>
      <article-reading-progress></article-reading-progress>
      <h1>Three days, 339 arrests</h1>
      <article-byline reading-time>
        <a rel="author" href="#ann">Ann Lee</a>
        <a rel="author" href="#bo">Bo Chen</a>
        <article-date slot="published"><time datetime="2019-02-06">February 6, 2019</time></article-date>
        <article-comment-count slot="more" count="12"><a href="#comments">Comments</a></article-comment-count>
      </article-byline>
      <article-age-notice published="2019-02-06"></article-age-notice>
      <article-image-credit creator="Ann Lee" license="CC BY-SA 4.0">
        <img src=${cover} width="1600" height="800" alt="Drawing: a public building at daybreak." />
      </article-image-credit>
      <article-content-note reason="human trafficking">
        <p slot="reason">A helpline answers at any hour: <a href="tel:+18883737888">1-888-373-7888</a>.</p>
        <p>An account of what happened.</p>
      </article-content-note>
      <article-contents headings="h2"></article-contents>
      <h2 id="sample-text">A joint effort</h2>
      <p>
        The law, called the
        <article-term
          >TVPA<span slot="definition">Trafficking Victims Protection Act of 2000.</span></article-term
        >, is older than it looks.<article-footnote
          >Pub. L. 106-386, 114 Stat. 1464.
          <a href="https://www.congress.gov/">congress.gov</a></article-footnote
        >
        It has been renewed several times.<article-footnote>In 2003, and often since.</article-footnote>
      </p>
      <article-related-link label="Read next">
        <img slot="image" src=${picture} width="320" height="240" alt="" />
        <a href="#totals">How to read an arrest total</a>
        <span slot="description">Four questions to ask of a large number.</span>
        <span slot="source">The Civic Desk</span>
      </article-related-link>
      <article-key-figure>
        <data value="339">339</data>
        <span slot="label">arrests</span>
        <data slot="change" value="12"></data>
        <span slot="source">The participating agencies, January 2019</span>
      </article-key-figure>
      <h2>What the law says</h2>
      <article-pull-quote>
        An arrest is not a conviction.
        <span slot="attribution">Ann Lee, <a href="#speech">Los Angeles</a></span>
      </article-pull-quote>
      <article-source publisher="KTLA" published="2019-01-29">
        <a href="#ktla">Read the full coverage by KTLA</a>
      </article-source>
      <article-share><a href="https://example.org/report/">Link to this article</a></article-share>
      <article-footnote-list heading="Citations"></article-footnote-list>
      <article-related-list heading="Read on">
        <article-related-link><a href="#inside">Inside a regional task force</a></article-related-link>
      </article-related-list>
    </article>
    <style>
      .sample {
        max-inline-size: 40rem;
        margin-inline: auto;
        padding: 1rem 1.5rem;
      }
      .sample img {
        max-inline-size: 100%;
        block-size: auto;
      }
      .sample h1,
      .sample h2 {
        line-height: 1.2;
      }
    </style>
  `;
}
