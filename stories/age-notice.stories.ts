import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Age notice',
  component: 'article-age-notice',
  render: () => html` <article-age-notice published="2019-02-06"></article-age-notice> `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** Words of the page’s own. */
export const OwnWords: Story = {
  render: () => html`
    <article-age-notice published="2019-02-06"
      >This report is from 2019, and so are its figures.</article-age-notice
    >
  `,
};

/** Nothing while the article is not old enough. */
export const NotOld: Story = {
  render: () => html`
    <p>The article is new.</p>
    <article-age-notice published=${new Date().toISOString()}></article-age-notice>
  `,
};

/** In the words of the page’s language. */
export const OtherLanguage: Story = {...Default, globals: {language: 'de'}};

export const RightToLeft: Story = {...Default, globals: {language: 'ar'}};

/** Nobody knows how old the article is: nothing is shown. */
export const WithoutADate: Story = {
  render: () => html`
    <p>The page says no date, or one that cannot be read.</p>
    <article-age-notice published="early in February"></article-age-notice>
  `,
};

export const Anatomy: Story = anatomy(OwnWords, '16rem');

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
