/** The files of a new element, as small as they can be and yet pass every test. */

/**
 * @typedef {object} Names
 * @property {string} tag As in `article-example`.
 * @property {string} name Its file name: `example`.
 * @property {string} className `ArticleExample`.
 * @property {string} title For people: `Example`.
 */

/** @param {Names} names @returns {Record<string, string>} Content by path. */
export function filesOf(names) {
  return {...sourcesOf(names), ...testsOf(names), ...storiesOf(names)};
}

/** @param {Names} names @returns {Record<string, string>} */
function sourcesOf({tag, name, className}) {
  return {
    [`src/elements/${name}/${name}.ts`]: `import {html, type TemplateResult} from 'lit';
import {ArticleElement} from '../../internal/article-element.js';
import {property} from '../../internal/property.js';
import {styles} from './${name}.styles.js';

/**
 * What the element is for, in one sentence.
 *
 * What the author writes inside the tag, and what the element adds to it. A reader without JavaScript sees the content.
 *
 * @tagname ${tag}
 * @summary What the element is for, in one sentence.
 * @slot - The content.
 * @csspart label - The word before the content.
 * @cssprop [--${tag}-gap=0.5em] - Room between the label and the content.
 */
export class ${className} extends ArticleElement {
  static override styles = styles;

  /** The word before the content; none by default. */
  @property() label: string | null | undefined;

  protected override render(): TemplateResult {
    return html\`
      <b part="label" ?hidden=\${!this.label} .textContent=\${this.label ?? ''}></b>
      <slot></slot>
    \`;
  }
}
`,
    [`src/elements/${name}/${name}.styles.ts`]: `import {css} from 'lit';

export const styles = css\`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  b {
    margin-inline-end: var(--${tag}-gap, 0.5em);
  }
\`;
`,
    [`src/define/${tag}.ts`]: `import {${className}} from '../elements/${name}/${name}.js';
import {defineElement} from '../internal/define-element.js';

defineElement('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
    [`src/styles/${tag}.css`]: `${tag}:where(:not(:defined)) {
  display: block;
}
`,
  };
}

/** @param {Names} names @returns {Record<string, string>} */
function testsOf({tag, name, className}) {
  return {
    [`test/elements/${name}.test.ts`]: `import {expect, fixture} from '@open-wc/testing';
import '../../src/define/${tag}.js';
import type {${className}} from '../../src/elements/${name}/${name}.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';

describe('<${tag}>', () => {
  it('is read label first, then the content', async () => {
    const element = await fixture<${className}>('<${tag} label="Label">Content</${tag}>');
    const lines = (await accessibilityTree(element.parentElement!)).map((line) => line.trim());
    const texts = lines.filter((line) => line.startsWith('text "'));
    expect(texts).to.deep.equal(['text "Label"', 'text "Content"']);
    await expect(element).to.be.accessible();
  });

  it('has no label unless the author gives one', async () => {
    const element = await fixture<${className}>('<${tag}>Content</${tag}>');
    const label = element.shadowRoot!.querySelector<HTMLElement>('[part=label]')!;
    expect(label.checkVisibility()).to.equal(false);
    element.label = 'Label';
    await element.updateComplete;
    expect(label.checkVisibility()).to.equal(true);
  });
});
`,
  };
}

/** @param {Names} names @returns {Record<string, string>} */
function storiesOf({tag, name, title}) {
  return {
    [`stories/${name}.stories.ts`]: `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/${title}',
  component: '${tag}',
  args: {label: 'Label'},
  render: ({label}) => html\`<${tag} label=\${label || nothing}>Content</${tag}>\`,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** Without a label the content stands alone. */
export const NoLabel: Story = {args: {label: undefined}};

export const RightToLeft: Story = {globals: {language: 'ar'}, args: {label: 'اسم'}};

export const Anatomy: Story = anatomy(Default);

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
`,
    [`stories/guides/${name}.ts`]: `import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: ['When the element is the right one.'],
  avoid: ['When another one is.'],
  dos: [{text: 'What serves the reader.'}],
  donts: [{text: 'What does not.'}],
  content: ['How the words should be.'],
  accessibility: ['Read in one go: label, content.'],
};
`,
  };
}

/** @param {Names} names @returns {string} The section of the README. */
export function readmeSection({tag}) {
  return `## \`<${tag}>\`

What the element is for, in one sentence.

\`\`\`html
<${tag} label="Label">Content</${tag}>
\`\`\`

| attribute | what it says |
| --- | --- |
| \`label\` | the word before the content; none by default |

Look: \`--${tag}-gap\` (\`0.5em\`, the room between both) and \`::part(label)\`.

`;
}
