import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Enhance',
  component: 'article-enhance',
  render: () => html`
    <article-enhance>
      <p>
        Officials counted 339 arrests.[1] Most cases never come to light.[2] The law of 2000 says who is a
        victim.[1]
      </p>
      <h2>Citations</h2>
      <p>
        [1] Victims of Trafficking and Violence Protection Act of 2000, Pub. L. 106-386.<br />[2] Polaris,
        2018 Statistics. https://polarisproject.org/
      </p>
    </article-enhance>
  `,
};

export default meta;

type Story = StoryObj;

/** Marks typed as plain text become footnotes, and their section a list, because the numbers of both sides agree. */
export const PlainText: Story = {};

/** What a Markdown processor has made of footnotes: the links and the list stay where they are. */
export const Markdown: Story = {
  render: () => html`
    <article-enhance>
      <p>
        The law is older than it looks.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> It
        has been renewed.<sup class="footnote-ref"><a href="#fn2" id="fnref2">[2]</a></sup>
      </p>
      <hr class="footnotes-sep" />
      <section class="footnotes">
        <ol>
          <li id="fn1">
            <p>Pub. L. 106-386. <a href="#fnref1" class="footnote-backref">↩︎</a></p>
          </li>
          <li id="fn2">
            <p>In 2003, and often since. <a href="#fnref2" class="footnote-backref">↩︎</a></p>
          </li>
        </ol>
      </section>
    </article-enhance>
  `,
};

/** What looks like a footnote and is none stays as it is; `debug` says why. */
export const LeftAlone: Story = {
  render: () => html`
    <article-enhance debug>
      <p>In 2019 (2020) the value of <code>counts[1]</code> was 10<sup>3</sup>, as it says.[7]</p>
    </article-enhance>
  `,
};

/** Related links, a credit, a quotation and a date, where the page asks for them by `widgets`. */
export const OtherWidgets: Story = {
  render: () => html`
    <article-enhance widgets="related credits quotes dates">
      <p>Published <time datetime="2019-02-06">February 6, 2019</time></p>
      <p>Related: <a href="#totals">How to read an arrest total</a></p>
      <blockquote>
        <p>An arrest is not a conviction.</p>
        <p>– Ann Lee, attorney</p>
      </blockquote>
    </article-enhance>
  `,
};

/** Without anything that looks like a note, nothing changes. */
export const NothingFound: Story = {
  render: () => html`
    <article-enhance><p>A text without notes stays a text without notes.</p></article-enhance>
  `,
};

/** A section of notes is known by its heading, in many languages. */
export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article-enhance>
      <p>Das Gesetz ist älter, als es aussieht.[1] Es wurde erneuert.[2]</p>
      <h2>Einzelnachweise</h2>
      <p>[1] Gesetz aus dem Jahr 2000.<br />[2] Zuletzt 2019.</p>
    </article-enhance>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'he'},
  render: () => html`
    <article-enhance>
      <p>החוק ישן משנדמה.[1] הוא חודש מאז.[2]</p>
      <h2>הערות שוליים</h2>
      <p>[1] חוק משנת 2000.<br />[2] לאחרונה ב־2019.</p>
    </article-enhance>
  `,
};

export const Anatomy: Story = anatomy(LeftAlone);

export const Dark: Story = dark(PlainText);

export const ForcedColors: Story = forcedColors(PlainText);

export const Narrow: Story = narrow(PlainText);

export const LargeText: Story = largeText(PlainText);

export const Print: Story = print(PlainText);
