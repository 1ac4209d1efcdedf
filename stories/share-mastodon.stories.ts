import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import '../src/additions/share-mastodon.js';
import '../src/define/article-share.js';

const meta: Meta = {
  title: 'Additions/Share on Mastodon',
  render: () => html`
    <article-share mastodon share-title="Three days, 339 arrests"
      ><a href="https://example.org/2019/02/report/">Link to this article</a></article-share
    >
  `,
};

export default meta;

type Story = StoryObj;

/** One button more. */
export const Default: Story = {};

/** The form of the story’s element, opened by its button. */
async function opened(canvasElement: HTMLElement): Promise<HTMLElement> {
  const {shadowRoot} = canvasElement.querySelector('article-share')!;
  await waitFor(() => expect(shadowRoot!.querySelector('[aria-expanded]')).toBeTruthy());
  await userEvent.click(shadowRoot!.querySelector('[aria-expanded]')!);
  return shadowRoot!.querySelector<HTMLElement>('[role=group]')!;
}

/** Played: it asks the reader where they are, and remembers it only when they tick the box. */
export const Asking: Story = {
  async play({canvasElement}) {
    await waitFor(async () => expect(await opened(canvasElement)).toBeVisible());
  },
};

/** An error: what the reader has written is no server. */
export const Refused: Story = {
  async play({canvasElement}) {
    const form = await opened(canvasElement);
    const field = form.querySelector<HTMLInputElement>('[part=server]')!;
    field.value = 'http://mastodon';
    await userEvent.click(form.querySelector('button')!);
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
  },
};

export const OtherLanguage: Story = {...Asking, globals: {language: 'de'}};

export const RightToLeft: Story = {...Asking, globals: {language: 'ar'}};

export const Dark: Story = dark(Refused);

export const ForcedColors: Story = forcedColors(Refused);

export const Narrow: Story = narrow(Asking);

export const LargeText: Story = largeText(Asking);

/** There is nothing to press on paper. */
export const Print: Story = {...print(Default), tags: ['shows-nothing']};
