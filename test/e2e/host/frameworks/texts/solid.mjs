import {createSignal, For, Show} from 'solid-js';
import html from 'solid-js/html';
import {render} from 'solid-js/web';

const each = (list, build) => html`
  <${For} each=${list}>${build}<//>
`;
const where = (value, build) => html`
  <${Show} when=${value}>${build}<//>
`;

const view = (texts) => html`
  <article>
    <article-comment-count attr:count=${() => texts().count}>
      <a href="#comments">
        <i></i>
        ${() => texts().label}${where(
          () => texts().strong,
          () => html`
            <b>${() => texts().strong}</b>
          `,
        )}${() => texts().tail}
      </a>
    </article-comment-count>
    <article-byline>
      ${() => texts().by}${each(
        () => texts().authors,
        (author) => html`
          <a rel="author" href=${`/${author}/`}>${author}</a>
        `,
      )}${where(
        () => texts().date,
        () => html`
          <article-date slot="published">
            <time attr:datetime=${() => texts().date}>On ${() => texts().date}</time>
          </article-date>
        `,
      )}
    </article-byline>
    <article-contents></article-contents>
    <p>
      ${() => texts().before}${each(
        () => texts().notes,
        (note) => html`
          <article-footnote>${note}</article-footnote>
        `,
      )}
      in
      all.${each(
        () => texts().entries,
        (_, index) => html`
          <article-footnote attr:for=${() => `n${index()}`}>
            <a href=${() => `#n${index()}`}>${() => index() + 1}</a>
          </article-footnote>
        `,
      )}
    </p>
    <article-image-credit creator="Ann">
      <img alt="" />
      ${() => texts().caption}
    </article-image-credit>
    ${each(
      () => texts().headings,
      (heading) => html`
        <h2 id=${heading.replace(/ /g, '-')}>${heading}</h2>
      `,
    )}
    <article-pull-quote>
      It concerns
      us.${where(
        () => texts().attribution,
        () => html`
          <span slot="attribution">${() => texts().attribution}</span>
        `,
      )}
    </article-pull-quote>
    <article-term>
      TVPA${where(
        () => texts().before,
        () => html`
          <span slot="definition">${() => texts().before}</span>
        `,
      )}
    </article-term>
    <article-content-note reason="violence">
      ${where(
        () => texts().before,
        () => html`
          <p slot="reason">${() => texts().before}</p>
        `,
      )}${where(
        () => texts().tail,
        () => html`
          <p>${() => texts().tail}</p>
        `,
      )}
    </article-content-note>
    <article-key-figure>
      <data attr:value=${() => texts().count}>${() => texts().count}</data>
      ${where(
        () => texts().tail,
        () => html`
          <span slot="label">${() => texts().tail}</span>
        `,
      )}
    </article-key-figure>
    <article-related-list>
      ${each(
        () => texts().related,
        (title) => html`
          <article-related-link><a href=${`/${title}/`}>${title}</a></article-related-link>
        `,
      )}
    </article-related-list>
    <article-source><a href="/source/">${() => texts().tail}</a></article-source>
    <article-share><a href="/report/">Link${() => texts().tail}</a></article-share>
    <article-footnote-list heading="Citations">
      <ol>
        ${each(
          () => texts().entries,
          (entry, index) => html`
            <li id=${() => `n${index()}`}>${entry}</li>
          `,
        )}
      </ol>
    </article-footnote-list>
  </article>
`;

globalThis.mountTexts = (container, first) => {
  const [texts, setTexts] = createSignal(first);
  const unmount = render(() => view(texts), container);
  return {update: (next) => void setTexts(next), unmount};
};
