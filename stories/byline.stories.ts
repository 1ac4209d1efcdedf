import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Byline',
  component: 'article-byline',
  args: {readingTime: true},
  render: ({readingTime, readingRange, toleranceHours}) => html`
    <article-byline
      ?reading-time=${readingTime}
      ?reading-range=${readingRange}
      tolerance-hours=${toleranceHours ?? nothing}
    >
      <a rel="author" href="#ann">Ann Lee</a>
      <a rel="author" href="#bo">Bo Chen</a>
      <article-date slot="published"><time datetime="2019-02-06">February 6, 2019</time></article-date>
      <article-date slot="updated">Updated <time datetime="2019-08-01">August 1, 2019</time></article-date>
      <article-comment-count slot="more" count="0"><a href="#comments">Comments</a></article-comment-count>
    </article-byline>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** No author, no “By”. */
export const WithoutAnAuthor: Story = {
  render: () => html`
    <article-byline>
      <article-date slot="published"><time datetime="2019-02-06">February 6, 2019</time></article-date>
      <article-comment-count slot="more" count="0"><a href="#comments">Comments</a></article-comment-count>
    </article-byline>
  `,
};

/** One author. */
export const OneAuthor: Story = {
  render: () => html` <article-byline><a rel="author" href="#ann">Ann Lee</a></article-byline> `,
};

/** A role and a place stand with the name. */
export const RolesAndPlaces: Story = {
  render: () => html`
    <article-byline>
      <span><a rel="author" href="#ann">Ann Lee</a> (courts reporter)</span>
      <span><a rel="author" href="#bo">Bo Chen</a> (Los Angeles)</span>
    </article-byline>
  `,
};

/** A part that the page hides, by `hidden`, goes with the dot or the word before it. */
export const HiddenParts: Story = {
  render: () => html`
    <article-byline>
      <a rel="author" href="#ann">Ann Lee</a>
      <a rel="author" href="#bo" hidden>Bo Chen</a>
      <time slot="published" datetime="2019-02-06" hidden>February 6, 2019</time>
      <a slot="more" href="#comments">Comments</a>
      <a slot="more" href="#print" hidden>Print</a>
    </article-byline>
  `,
};

/** A line that the author has worded is shown as it is. */
export const OwnWords: Story = {
  render: () => html`
    <article-byline>From <a rel="author" href="#ann">our correspondents</a> in three cities</article-byline>
  `,
};

/** The range in which most readers are. The article is cut off here, but all of it counts. */
export const ReadingRange: Story = {
  render: () => html`
    <article>
      <article-byline reading-time reading-range><a rel="author" href="#ann">Ann Lee</a></article-byline>
      <p hidden>What is hidden is not read.</p>
      <p style="max-block-size: 6rem; overflow: hidden">
        ${'A law that is older than it looks. '.repeat(110)}
      </p>
    </article>
  `,
};

/** An update of the same day is the same news, and not shown. */
export const UpdatedOnTheSameDay: Story = {
  render: () => html`
    <article-byline>
      <a rel="author" href="#ann">Ann Lee</a>
      <article-date slot="published"><time datetime="2019-02-06T09:00Z">February 6, 2019</time></article-date>
      <article-date slot="updated"
        >Updated <time datetime="2019-02-06T11:00Z">February 6, 2019</time></article-date
      >
    </article-byline>
  `,
};

/** More writers than fit into a line: it breaks between them, and never inside the words around them. */
export const Long: Story = {
  render: () => html`
    <article-byline reading-time>
      ${[
        'Ann Lee',
        'Bo Chen',
        'Maria-Magdalena von Wittgenstein',
        'Cy Diaz',
        'Olufunmilayo Adeyemi-Okonkwo',
      ].map((name) => html`<a rel="author" href="#author">${name}</a>`)}
      <article-date slot="published"><time datetime="2019-02-06">February 6, 2019</time></article-date>
      <article-comment-count slot="more" count="1234567"
        ><a href="#comments">Comments</a></article-comment-count
      >
    </article-byline>
  `,
};

/** Nothing is known: there is no line, and no room for one. */
export const Empty: Story = {
  render: () => html`
    <p>Below this paragraph stands a byline without anything in it.</p>
    <article-byline></article-byline>
  `,
};

/** Names are joined as the language does. */
export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article-byline reading-time>
      <a rel="author" href="#ann">Ann Lee</a>
      <a rel="author" href="#bo">Bo Chen</a>
      <article-date slot="published"><time datetime="2019-02-06">6. Februar 2019</time></article-date>
    </article-byline>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article-byline reading-time>
      <a rel="author" href="#leila">ليلى حداد</a>
      <a rel="author" href="#sami">سامي نصر</a>
      <article-date slot="published"><time datetime="2019-02-06">٦ فبراير ٢٠١٩</time></article-date>
    </article-byline>
  `,
};

/** An article of some length, so that there is a time to read it. */
export const Anatomy: Story = anatomy({
  render: (args, context) => html`
    ${meta.render!(args, context)}
    <p style="max-block-size: 6rem; overflow: hidden">
      ${'An announcement that begins with a large number asks for a second look. '.repeat(50)}
    </p>
  `,
});

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
