import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import '../src/additions/source-details.js';
import '../src/define/article-source.js';

const meta: Meta = {title: 'Additions/Source details'};

export default meta;

type Story = StoryObj;

const ARCHIVED = 'https://web.archive.org/web/20190801120000/https://ktla.com/';

/** The licence that the report is repeated under, an archived copy with its day, corrections, and a citation to copy. */
export const Details: Story = {
  render: () => html`
    <article-source
      publisher="KTLA"
      reporters="Marissa Wenzke; Kareen Wynter"
      published="2019-01-29"
      license="CC BY-ND 4.0"
      republish="source"
      archived-url=${ARCHIVED}
      copy
    >
      <a href="https://ktla.com/">Read the full coverage</a>
      <ul slot="corrections">
        <li><time datetime="2019-02-08">February 8, 2019</time>: 93 task forces took part, not 39.</li>
        <li><time datetime="2019-02-07">February 7, 2019</time>: A name was misspelled.</li>
      </ul>
    </article-source>
  `,
};

const button = (root: Element) =>
  waitFor(() => {
    const host = root.querySelector('article-source')?.shadowRoot?.querySelector('[part=details]');
    const found = host?.lastElementChild?.shadowRoot?.querySelector<HTMLElement>('[part=button]');
    if (!found) throw new Error('no button yet');
    return found;
  });

/** Played: the formats of the citation. */
export const Formats: Story = {
  ...Details,
  async play({canvasElement}) {
    const opener = await button(canvasElement);
    await userEvent.click(opener);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    const options = [...opener.parentNode!.querySelectorAll('[part=option]')];
    await expect(options.map(({textContent}) => textContent)).toEqual(['Text', 'BibTeX', 'RIS', 'CSL-JSON']);
  },
};

/** What readers may do with this article, and how they cite it. */
export const ThisArticle: Story = {
  render: () => html`
    <article-source license="CC BY-NC 4.0" republish="article" citation="article" copy>
      Take it, and say where it is from.
    </article-source>
  `,
};

/** A heading of the author's own, and an address that is not safe, which stays text. */
export const OwnHeading: Story = {
  render: () => html`
    <article-source publisher="KTLA" license="Our terms" license-url="javascript:alert(1)">
      <a href="https://ktla.com/">Read the full coverage</a>
      <div slot="corrections">
        <h3>What we got wrong</h3>
        <p><time datetime="2019-02-08">February 8, 2019</time>: 93 task forces took part, not 39.</p>
      </div>
    </article-source>
  `,
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article-source
      kind="data"
      publisher="Polaris"
      accessed="2019-07-30"
      work-title="Statistik 2018"
      license="CC BY 4.0"
      archived-url=${ARCHIVED}
      copy
    >
      <a href="https://polarisproject.org/">Statistik 2018</a>
    </article-source>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article-source
      publisher="المكتب المدني"
      published="2019-01-29"
      license="CC BY-ND 4.0"
      republish="source"
      archived-url=${ARCHIVED}
      copy
    >
      <a href="https://example.org/">اقرأ التقرير الكامل</a>
      <ul slot="corrections">
        <li>٨ فبراير ٢٠١٩: شاركت ٩٣ فرقة عمل.</li>
      </ul>
    </article-source>
  `,
};

export const Dark: Story = dark(Formats);

export const ForcedColors: Story = forcedColors(Formats);

export const Narrow: Story = narrow(Formats);

export const LargeText: Story = largeText(Formats);

export const Print: Story = print(Details);
