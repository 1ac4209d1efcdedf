import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import '../src/additions/footnote-copy.js';
import '../src/define/article-footnote-list.js';
import '../src/define/article-footnote.js';

const meta: Meta = {title: 'Additions/Footnote copy'};

export default meta;

type Story = StoryObj;

const list = (copy: string, entries: TemplateResult) => html`
  <article-footnote-list heading="Works cited" copy=${copy}>
    <ol>
      ${entries}
    </ol>
  </article-footnote-list>
`;

const bibtex = `@article{zimmerman2017,
  author = {Zimmerman, Cathy and Kiss, Ligia},
  title = {Human trafficking and exploitation: A global health concern},
  journal = {PLOS Medicine}, volume = {14}, number = {11}, year = {2017},
  doi = {10.1371/journal.pmed.1002437}
}`;

const coins =
  'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&rft.genre=report&rft.btitle=Global+Estimates+of+Modern+Slavery&rft.pub=International+Labour+Office&rft.place=Geneva&rft.date=2017&rft.isbn=978-92-2-130131-8';

const entries = html`
  <li data-bibtex=${bibtex}>
    C. Zimmerman and L. Kiss, “Human trafficking and exploitation: A global health concern,”
    <cite>PLOS Medicine</cite> 14, no. 11, 2017. doi:10.1371/journal.pmed.1002437
  </li>
  <li>
    <span class="Z3988" title=${coins}></span>International Labour Office,
    <cite>Global Estimates of Modern Slavery</cite>, Geneva, 2017.
  </li>
  <li itemscope itemtype="https://schema.org/Report">
    <span itemprop="author">Polaris</span>,
    <cite itemprop="name">2018 Statistics from the National Human Trafficking Hotline</cite>,
    <time itemprop="datePublished" datetime="2019-07">July 2019</time>.
    <a itemprop="url" href="https://polarisproject.org/">polarisproject.org</a>
  </li>
  <li>Victims of Trafficking and Violence Protection Act of 2000, Pub. L. 106-386, 114 Stat. 1464.</li>
`;

const button = (root: Element, index = 0) =>
  waitFor(() => {
    const host = root.querySelectorAll('.article-citation-copy')[index];
    const found = host?.shadowRoot?.querySelector<HTMLElement>('[part=button]');
    if (!found) throw new Error('no button yet');
    return found;
  });

/**
 * What each entry cites is read from its own data: BibTeX, COinS and microdata here. The last entry has none and names no
 * identifier, so it is copied as text at once.
 */
export const List: Story = {render: () => list('', entries)};

/** Played: the formats of the first entry. */
export const Formats: Story = {
  ...List,
  async play({canvasElement}) {
    const first = await button(canvasElement);
    await userEvent.click(first);
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    const options = [...first.parentNode!.querySelectorAll('[part=option]')];
    await expect(options.map(({textContent}) => textContent)).toEqual(['Text', 'BibTeX', 'RIS', 'CSL-JSON']);
  },
};

/** Of a citation in plain text only what is certain is taken: here a DOI, and an ISBN whose check digit is right. */
export const PlainText: Story = {
  render: () =>
    list(
      'bibtex ris',
      html`
        <li>
          “Human trafficking and exploitation,” <cite>PLOS Medicine</cite>, 10.1371/journal.pmed.1002437
        </li>
        <li><cite>Global Estimates of Modern Slavery</cite>, Geneva (2017), ISBN 978-92-2-130131-8.</li>
        <li>Ibid.: nothing is certain, so there is nothing to copy as BibTeX.</li>
      `,
    ),
};

/** Played: an open note has the button too, when it cites something. */
export const OpenNote: Story = {
  render: () => html`
    <p>
      Researchers describe trafficking as a matter of public health.<article-footnote copy
        >C. Zimmerman and L. Kiss, <cite>PLOS Medicine</cite> 14, 2017.
        doi:10.1371/journal.pmed.1002437</article-footnote
      >
      The law is older.
    </p>
    <div style="min-block-size: 14rem"></div>
  `,
  async play({canvasElement}) {
    const footnote = canvasElement.querySelector('article-footnote')!;
    await waitFor(() => expect(footnote.number).toBe(1));
    footnote.show();
    await button(footnote.shadowRoot!.querySelector('[part=note]')!);
  },
};

/** One format is copied at once, without a menu. */
export const OneFormat: Story = {render: () => list('bibtex', entries)};

/** A browser that refuses to copy, as in a page without HTTPS: the text is shown, selected, to be copied by hand. */
export const Refused: Story = {
  ...OneFormat,
  async play({canvasElement}) {
    const {clipboard} = navigator;
    const writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    const first = await button(canvasElement);
    await userEvent.click(first);
    await waitFor(() => expect(first.parentNode!.querySelector('textarea')).not.toBe(null));
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  },
};

export const RightToLeft: Story = {
  globals: {direction: 'rtl', language: 'ar'},
  render: () =>
    list(
      '',
      html`
        <li>نُشر النص في الجريدة الرسمية (2019). doi:10.1000/182</li>
        <li>آخرها في عام ٢٠١٩.</li>
      `,
    ),
  async play({canvasElement}) {
    await userEvent.click(await button(canvasElement));
  },
};

export const OtherLanguage: Story = {globals: {language: 'de'}, render: () => list('', entries)};

export const Themed: Story = {
  ...Formats,
  render: () => html`
    <div
      style="--article-surface: #1b1f3b; --article-surface-text: #fff; --article-radius: 0; --article-link-color: currentcolor"
    >
      ${list('', entries)}
    </div>
  `,
};

export const Dark: Story = dark(Formats);

export const ForcedColors: Story = forcedColors(Formats);

export const Narrow: Story = narrow(Formats);

export const LargeText: Story = largeText(Formats);

export const Print: Story = print(List);
