import {html, nothing, render} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

const self = (value) => value;

const view = ({count, label, strong, tail, by, authors, date, before, ...texts}) => html`
  <article>
    <article-comment-count count=${count}>
      <a href="#comments">
        <i></i>
        ${label}${
          strong
            ? html`
                <b>${strong}</b>
              `
            : nothing
        }${tail}
      </a>
    </article-comment-count>
    <article-byline>
      ${by}${repeat(
        authors,
        self,
        (author) => html`
          <a rel="author" href="/${author}/">${author}</a>
        `,
      )}${
        date
          ? html`
              <article-date slot="published"><time datetime=${date}>On ${date}</time></article-date>
            `
          : nothing
      }
    </article-byline>
    <article-contents></article-contents>
    <p>
      ${before}${repeat(
        texts.notes,
        self,
        (note) => html`
          <article-footnote>${note}</article-footnote>
        `,
      )}
      in
      all.${repeat(
        texts.entries,
        self,
        (_, index) => html`
          <article-footnote for="n${index}"><a href="#n${index}">${index + 1}</a></article-footnote>
        `,
      )}
    </p>
    <article-image-credit creator="Ann">
      <img alt="" />
      ${texts.caption}
    </article-image-credit>
    ${repeat(
      texts.headings,
      self,
      (heading) => html`
        <h2 id=${heading.replace(/ /g, '-')}>${heading}</h2>
      `,
    )}
    <article-pull-quote>
      It concerns
      us.${
        texts.attribution
          ? html`
              <span slot="attribution">${texts.attribution}</span>
            `
          : nothing
      }
    </article-pull-quote>
    <article-term>
      TVPA${
        before
          ? html`
              <span slot="definition">${before}</span>
            `
          : nothing
      }
    </article-term>
    <article-content-note reason="violence">
      ${
        before
          ? html`
              <p slot="reason">${before}</p>
            `
          : nothing
      }${
        tail
          ? html`
              <p>${tail}</p>
            `
          : nothing
      }
    </article-content-note>
    <article-key-figure>
      <data value=${count}>${count}</data>
      ${
        tail
          ? html`
              <span slot="label">${tail}</span>
            `
          : nothing
      }
    </article-key-figure>
    <article-related-list>
      ${repeat(
        texts.related,
        self,
        (title) => html`
          <article-related-link><a href="/${title}/">${title}</a></article-related-link>
        `,
      )}
    </article-related-list>
    <article-source><a href="/source/">${tail}</a></article-source>
    <article-share><a href="/report/">Link${tail}</a></article-share>
    <article-footnote-list heading="Citations">
      <ol>
        ${repeat(
          texts.entries,
          self,
          (entry, index) => html`
            <li id="n${index}">${entry}</li>
          `,
        )}
      </ol>
    </article-footnote-list>
  </article>
`;

globalThis.mountTexts = (container, texts) => {
  const update = (next) => void render(view(next), container);
  update(texts);
  return {update, unmount: () => void render(nothing, container)};
};
