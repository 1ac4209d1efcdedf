import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {elements} from '../.storybook/manifest.js';
import {sample} from '../.storybook/theming/sample.js';
import {ThemeEditor} from '../.storybook/theming/theme-editor.js';
import {themes, type ThemeName} from '../.storybook/theming/themes.js';

if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);

/**
 * All elements take their type from the page, and their colours and corners from seven custom properties, which a page
 * sets on `:root` or on any other ancestor. Each has a default that follows the page’s `color-scheme`, so a page that sets
 * nothing has a dark mode too. What the properties do not reach is styled by the elements’ parts.
 *
 * **To make a theme**, open the story “Editor”:
 *
 * 1. Begin with the theme that is nearest, or with nothing.
 * 2. Say what your page has: paper, text, typefaces, underlines, and whether there is a dark version.
 * 3. Set the colours and corners that all elements share, until the list says that all can be read.
 * 4. Press “Point at a part” and then whatever in the article is not yours yet: its field opens. A field of a part takes
 *    declarations of CSS.
 * 5. Save the style sheet. “Mine” in the toolbar (the brush) shows it in every other story: open notes, errors, long names,
 *    from right to left.
 *
 * The three example themes are files to copy, in `examples/themes`; the toolbar has them too.
 */
const meta: Meta = {
  title: 'Foundations/Theming',
  parameters: {layout: 'fullscreen', bringsTheme: true, docs: {story: {inline: false, height: '40rem'}}},
};

export default meta;

type Story = StoryObj;

/** Everything that can be set, on an article with every element that is seen. This browser remembers it. */
export const Editor: Story = {
  render: () => html`<theme-editor theme="newspaper" remember>${sample()}</theme-editor>`,
};

/** The editor of a story, when it has been rendered. */
async function editorIn(
  canvas: HTMLElement,
): Promise<{editor: ThemeEditor; field: (id: string) => HTMLInputElement}> {
  const editor = canvas.querySelector<ThemeEditor>('theme-editor')!;
  await editor.updateComplete;
  return {editor, field: (id) => editor.shadowRoot!.getElementById(id) as HTMLInputElement};
}

/** Played: a brand’s colours and type are set, a part is pointed at, the article has it all, and the style sheet says it. */
export const EditorInUse: Story = {
  tags: ['!autodocs'],
  render: () => html`<theme-editor>${sample()}</theme-editor>`,
  async play({canvasElement}) {
    const {editor, field} = await editorIn(canvasElement);
    const sampled = (selector: string) => getComputedStyle(editor.querySelector(selector)!);
    await userEvent.type(field('--article-link-color'), 'light-dark(#0b6e4f, #6ee7b7)');
    await userEvent.type(field('page-headings'), 'monospace');
    await userEvent.type(field('page-text-decoration-thickness'), '5px');
    await userEvent.selectOptions(field('schemes'), 'light dark');
    await editor.updateComplete;
    const link = '.sample article-source a';
    await expect(['rgb(11, 110, 79)', 'rgb(110, 231, 183)']).toContain(sampled(link).color);
    await expect(sampled(link).textDecorationThickness).toBe('5px');

    const point = [...editor.shadowRoot!.querySelectorAll('button')].find(({textContent}) =>
      textContent.includes('Point'),
    )!;
    await userEvent.click(point);
    const label = editor.querySelector('article-related-link')!.shadowRoot!.querySelector('[part~=label]')!;
    await userEvent.click(label);
    await editor.updateComplete;
    const part = field('article-related-link::part(label)');
    await expect(editor.shadowRoot!.activeElement).toBe(part);
    await userEvent.type(part, 'letter-spacing: 3px');
    await editor.updateComplete;
    await expect(getComputedStyle(label).letterSpacing).toBe('3px');

    for (const rule of [
      /:root \{\n {2}color-scheme: light dark;\n {2}--article-link-color: light-dark\(#0b6e4f, #6ee7b7\);\n\}/,
      /h1,[^}]*\{\n {2}font-family: monospace;\n\}/,
      /article-related-link::part\(label\) \{\n {2}letter-spacing: 3px;\n\}/,
    ])
      await expect(editor.css).toMatch(rule);
  },
};

/** Played: a colour is chosen for light alone, and the dark one of the theme stays. */
export const OneSchemeAtATime: Story = {
  tags: ['!autodocs'],
  render: () => html`<theme-editor theme="newspaper">${sample()}</theme-editor>`,
  async play({canvasElement}) {
    const {editor, field} = await editorIn(canvasElement);
    const chooser = editor.shadowRoot!.querySelector<HTMLInputElement>(
      '[aria-label="Choose for light: --article-link-color"]',
    )!;
    chooser.value = '#0b5d3b';
    chooser.dispatchEvent(new Event('input', {bubbles: true}));
    await editor.updateComplete;
    await expect(field('--article-link-color').value).toBe('light-dark(#0b5d3b, #f0a98f)');
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

/** Nothing set: the browser’s own colours, light or dark with the page. Every element that has a look is there. */
export const Defaults: Story = {
  render: sample,
  async play({canvasElement}) {
    const seen = elements.filter(
      ({cssParts = [], cssProperties = []}) => cssParts.length + cssProperties.length > 0,
    );
    const missing = seen.filter(({tagName}) => !canvasElement.querySelector(tagName!));
    await expect(missing.map(({tagName}) => tagName)).toEqual(['article-enhance']);
  },
};
