import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import '../src/additions/footnote-inline.js';
import '../src/define/article-footnote-list.js';
import '../src/define/article-footnote.js';

const meta: Meta = {title: 'Additions/Footnote inline'};

export default meta;

type Story = StoryObj;

const show = async (root: Element, ...indexes: number[]) => {
  const footnotes = [...root.querySelectorAll('article-footnote')];
  for (const index of indexes) {
    const footnote = footnotes[index]!;
    await waitFor(() => expect(footnote.number).toBeGreaterThan(0));
    await userEvent.click(footnote.reference!);
    await waitFor(() => expect(footnote.open).toBe(true));
  }
};

/** Played: the first two notes are pressed, and stand in the sentence at once. The third one stands in the list too. */
export const Sentence: Story = {
  render: () => html`
    <article>
      <p>
        The federal government has had a law of its own against trafficking since October
        2000,<article-footnote
          >Victims of Trafficking and Violence Protection Act of 2000, Pub. L. 106-386, 114 Stat.
          1464.</article-footnote
        >
        and researchers describe it as a matter of public health.<article-footnote
          >C. Zimmerman and L. Kiss, <cite>PLOS Medicine</cite> 14, 2017.
          doi:10.1371/journal.pmed.1002437</article-footnote
        >
        The figures are newer.<article-footnote for="inline-note"
          ><a href="#inline-note">3</a></article-footnote
        >
      </p>
      <article-footnote-list heading="Notes" placement="inline">
        <ol start="3">
          <li id="inline-note">Polaris, <cite>2018 Statistics</cite>, July 2019.</li>
        </ol>
      </article-footnote-list>
    </article>
  `,
  play: ({canvasElement}) => show(canvasElement, 0, 1),
};

/** A note that stands elsewhere is copied into the sentence, with the way to its entry. */
export const FromTheList: Story = {...Sentence, play: ({canvasElement}) => show(canvasElement, 2)};

/** Shown from the start, without a press. */
export const ShownFromTheStart: Story = {
  render: () => html`
    <p>
      The law is older than it looks.<article-footnote open placement="inline"
        >Act of 2000, Pub. L. 106-386.</article-footnote
      >
      It has been renewed since.<article-footnote placement="inline">Last in 2019.</article-footnote>
    </p>
  `,
};

/** Paragraphs and a list in a note: the sentence goes on below them. */
export const RichNote: Story = {
  render: () => html`
    <p>
      Three counties took part.<article-footnote placement="inline" for="inline-rich"
        ><a href="#inline-rich">1</a></article-footnote
      >
      The others sent reports.
    </p>
    <div id="inline-rich">
      <p>They are:</p>
      <ul>
        <li>Los Angeles</li>
        <li>Orange</li>
        <li>Ventura</li>
      </ul>
    </div>
  `,
  play: ({canvasElement}) => show(canvasElement, 0),
};

export const RightToLeft: Story = {
  globals: {direction: 'rtl', language: 'ar'},
  render: () => html`
    <p>
      صدر القانون في عام ألفين.<article-footnote placement="inline"
        >نُشر النص في الجريدة الرسمية.</article-footnote
      >
      ثم جُدّد مرارًا.
    </p>
  `,
  play: ({canvasElement}) => show(canvasElement, 0),
};

export const Themed: Story = {
  ...ShownFromTheStart,
  render: () => html`
    <div
      style="--article-footnote-background: #fff3bf; --article-footnote-font-size: 1em; background: #fff; color: #000"
    >
      <p>
        The law is older than it looks.<article-footnote open placement="inline"
          >Act of 2000, Pub. L. 106-386.</article-footnote
        >
      </p>
    </div>
  `,
};

export const Dark: Story = dark(Sentence);

export const ForcedColors: Story = forcedColors(Sentence);

export const Narrow: Story = narrow(Sentence);

export const LargeText: Story = largeText(Sentence);

export const Print: Story = print(Sentence);
