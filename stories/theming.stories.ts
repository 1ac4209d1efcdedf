import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {sample} from '../.storybook/theming/sample.js';
import {ThemeEditor} from '../.storybook/theming/theme-editor.js';
import {themes, type ThemeName} from '../.storybook/theming/themes.js';

if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);

/**
 * All elements take their type from the page, and their colours and corners from seven custom properties, which a page
 * sets on `:root` or on any other ancestor. Each has a default that follows the page's `color-scheme`, so a page that sets
 * nothing has a dark mode too. What the properties do not reach is styled by the elements’ parts.
 *
 * **To make a theme**: open the editor, begin with the theme that is nearest, set the colours of your brand until the list
 * says that all can be read, in light and in dark, and copy the style sheet. The three example themes are files to copy, in
 * `examples/themes`.
 */
const meta: Meta = {
  title: 'Foundations/Theming',
  parameters: {layout: 'fullscreen', docs: {story: {inline: false, height: '40rem'}}},
};

export default meta;

type Story = StoryObj;

/** Tokens with live editing, on an article with every element. */
export const Editor: Story = {
  render: () => html`<theme-editor theme="newspaper">${sample()}</theme-editor>`,
};

/** Played: a brand’s colour is typed, the article has it, and the style sheet says it. */
export const EditorInUse: Story = {
  render: () => html`<theme-editor>${sample()}</theme-editor>`,
  async play({canvasElement}) {
    const editor = canvasElement.querySelector<ThemeEditor>('theme-editor')!;
    await editor.updateComplete;
    const field = editor.shadowRoot!.getElementById('--article-link-color') as HTMLInputElement;
    await userEvent.type(field, 'light-dark(#0b6e4f, #6ee7b7)');
    await editor.updateComplete;
    const link = editor.querySelector('.sample article-source a')!;
    await expect(['rgb(11, 110, 79)', 'rgb(110, 231, 183)']).toContain(getComputedStyle(link).color);
    await expect(editor.css).toBe(':root {\n  --article-link-color: light-dark(#0b6e4f, #6ee7b7);\n}');
  },
};

const themed = (name: ThemeName): Story => ({
  parameters: {docs: {source: {code: themes[name], language: 'css'}}},
  render: () => html`
    <style .textContent=${themes[name]}></style>
    ${sample()}
  `,
});

/** `examples/themes/newspaper.css`: rules instead of boxes, one dark red, square corners. */
export const Newspaper: Story = themed('newspaper');

/** `examples/themes/magazine.css`: round, roomy, violet. */
export const Magazine: Story = themed('magazine');

/** `examples/themes/plain.css`: the colours of the browser, and nothing that is not needed. */
export const Plain: Story = themed('plain');

/** Nothing set: the browser’s own colours, light or dark with the page. */
export const Defaults: Story = {render: sample};
