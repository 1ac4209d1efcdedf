import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

/** The optional style sheet, as the build joins it. */
const sheets = import.meta.glob<string>('../src/styles/*.css', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/**
 * The same markup before the script has arrived, which is also what a reader without JavaScript keeps, and after it.
 * The first has the optional style sheet only, in a frame that may run no script.
 */
const meta: Meta = {
  title: 'Foundations/Without JavaScript',
  args: {markup: ''},
  argTypes: {markup: {control: 'text'}},
  render: ({markup}, {globals}) => html`
    <p class="label">Before</p>
    <iframe
      title="Before the script"
      sandbox=""
      .srcdoc=${frame(markup as string, globals.theme as string)}
    ></iframe>
    <p class="label">After</p>
    <div class="after">${fragment(markup as string)}</div>
    <style>
      .sheet > .label {
        margin-block: 0 0.5rem;
        font:
          600 0.8rem/1.4 system-ui,
          sans-serif;
      }
      iframe {
        inline-size: 100%;
        block-size: 9rem;
        margin-block-end: 1rem;
        border: 1px dashed color-mix(in srgb, currentcolor 40%, transparent);
      }
      .after {
        padding: 8px;
      }
    </style>
  `,
};

function frame(markup: string, theme: string): string {
  const page = 'body {font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif}';
  const styles = Object.values(sheets).join('');
  return `<!doctype html><style>:root {color-scheme: ${theme}} ${page} ${styles}</style>${markup}`;
}

function fragment(markup: string): DocumentFragment {
  const result = document.createDocumentFragment();
  result.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return result;
}

export default meta;

type Story = StoryObj;

/** The note's text stands in the sentence, in brackets. */
export const Footnote: Story = {
  args: {
    markup: `<p>The Act was passed in the year 2000.<article-footnote>Pub. L. 106-386, 114 Stat. 1464.</article-footnote>
  It has been renewed since.</p>
<article-footnote-list heading="Citations"></article-footnote-list>`,
  },
};

/** A list of the page's own is there from the start; its addresses become links later. */
export const FootnoteList: Story = {
  args: {
    markup: `<article-footnote-list>
  <h2 slot="heading">Works cited</h2>
  <ol><li>Human trafficking and exploitation, 2017. doi:10.1371/journal.pmed.1002437</li></ol>
</article-footnote-list>`,
  },
};

/** A link, with its description behind it. */
export const RelatedLink: Story = {
  args: {
    markup: `<article-related-link label="Related">
  <a href="https://example.org/">How to read an arrest total</a>
  <span slot="description">Four questions to ask of a large number.</span>
</article-related-link>`,
  },
};

/** The picture and its caption; the credit comes with the script, unless the page writes it as text. */
export const ImageCredit: Story = {
  args: {
    markup: `<article-image-credit creator="A. Photographer" license="CC BY 4.0">
  <figure><figcaption>The results were presented in Los Angeles.</figcaption></figure>
</article-image-credit>`,
  },
};

/** A link to the comments, without their number. */
export const CommentCount: Story = {
  args: {
    markup: `<article-comment-count count="12"><a href="#comments">Comments</a></article-comment-count>`,
  },
};
