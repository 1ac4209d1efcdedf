import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

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
