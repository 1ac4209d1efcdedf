import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Context',
  component: 'article-context',
  args: {url: '/totals/', articleTitle: 'How to read an arrest total', thread: '42', selector: ''},
  render: ({url, articleTitle, thread, selector}) => html`
    <article-context
      url=${url || nothing}
      article-title=${articleTitle || nothing}
      thread=${thread || nothing}
      selector=${selector || nothing}
    >
      <article>
        <h2><a href="/totals/">How to read an arrest total</a></h2>
        <p>Four questions to ask of any announcement that begins with a large number.</p>
      </article>
    </article-context>
  `,
};

export default meta;

type Story = StoryObj;

/** Around a teaser, which has another address than the page it stands on. It makes no box of its own. */
export const AroundATeaser: Story = {};

/** Once on a page, empty: it answers for everything inside the regions that match its selector. */
export const OncePerPage: Story = {
  args: {selector: '.entry'},
  render: ({selector, thread}) => html`
    <article-context selector=${selector} thread=${thread || nothing}></article-context>
    <div class="entry">
      <p>An arrest is not a conviction.</p>
    </div>
  `,
};

/** What it says reaches the elements inside: the notice knows the date of the teaser’s article. */
export const GivesADate: Story = {
  render: () => html`
    <article-context url="/totals/" published="2019-01-17">
      <article>
        <h2>How to read an arrest total</h2>
        <article-age-notice></article-age-notice>
      </article>
    </article-context>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article-context url="/totals/">
      <article>
        <h2><a href="/totals/">كيف تُقرأ حصيلة الاعتقالات</a></h2>
      </article>
    </article-context>
  `,
};

export const Anatomy: Story = anatomy(AroundATeaser);

export const Dark: Story = dark(AroundATeaser);

export const ForcedColors: Story = forcedColors(AroundATeaser);

export const Narrow: Story = narrow(AroundATeaser);

export const LargeText: Story = largeText(AroundATeaser);

export const Print: Story = print(AroundATeaser);
