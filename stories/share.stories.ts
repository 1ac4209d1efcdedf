import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';
import '../src/additions/share-quote.js';

const meta: Meta = {
  title: 'Elements/Share',
  component: 'article-share',
  render: () => html`
    <article-share share-title="Three days, 339 arrests"
      ><a href="https://example.org/2019/02/report/">Link to this article</a></article-share
    >
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** What the browser’s clipboard does in a story: take the address, or refuse it. */
const clipboard = (write: () => Promise<void>) => () => {
  const {clipboard: original} = navigator;
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: write}, configurable: true});
  return () => Object.defineProperty(navigator, 'clipboard', {value: original, configurable: true});
};

/** Played: the address is copied, and the button says so. */
export const Copied: Story = {
  ...Default,
  beforeEach: clipboard(() => Promise.resolve()),
  async play({canvasElement}) {
    const share = canvasElement.querySelector('article-share')!;
    await share.updateComplete;
    const button = share.shadowRoot!.querySelector('button')!;
    const before = button.textContent;
    await userEvent.click(button);
    await waitFor(() => expect(button.textContent).not.toBe(before));
  },
};

/** An error: the browser refuses to copy, and the address is shown to be copied by hand. */
export const Refused: Story = {
  ...Default,
  beforeEach: clipboard(() => Promise.reject(new Error('refused'))),
  async play({canvasElement}) {
    const share = canvasElement.querySelector('article-share')!;
    await share.updateComplete;
    await userEvent.click(share.shadowRoot!.querySelector('button')!);
    await waitFor(() => expect(share.shadowRoot!.querySelector('input')).toBeVisible());
  },
};

/** A link to a section of the article's own address. */
export const Section: Story = {
  render: () => html`
    <h2 id="law">What the law says</h2>
    <article-share><a href="#law">Link to this section</a></article-share>
  `,
};

/** Played, with `additions/share-quote.js`: what is selected in the article gets a button. */
export const Quotation: Story = {
  render: () => html`
    <p>An arrest is not a conviction.</p>
    <article-share quotes
      ><a href="https://example.org/2019/02/report/">Link to this article</a></article-share
    >
  `,
  async play({canvasElement}) {
    const share = canvasElement.querySelector('article-share')!;
    await share.updateComplete;
    getSelection()!.selectAllChildren(canvasElement.querySelector('p')!);
    await waitFor(() => expect(share.shadowRoot!.querySelectorAll('button').length).toBe(2));
  },
};

export const OtherLanguage: Story = {...Default, globals: {language: 'de'}};

export const RightToLeft: Story = {...Default, globals: {language: 'ar'}};

/** The link inside is for readers without the script. */
export const Anatomy: Story = anatomy(Refused, '20rem', ['slot ']);

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

/** There is nothing to press on paper. */
export const Print: Story = {...print(Default), tags: ['shows-nothing']};
