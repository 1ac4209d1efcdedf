import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Footnote list',
  component: 'article-footnote-list',
  args: {heading: 'Citations', headingLevel: '2'},
  render: ({heading, headingLevel}) => html`
    <p>
      The federal government has had a law of its own against trafficking since October 2000.<article-footnote
        >Victims of Trafficking and Violence Protection Act of 2000, Pub. L. 106-386, 114 Stat. 1464.
        https://www.congress.gov/106/plaws/publ386/PLAW-106publ386.pdf</article-footnote
      >
      Researchers describe trafficking as a matter of public health.<article-footnote
        >C. Zimmerman and L. Kiss, “Human trafficking and exploitation: A global health concern,”
        <cite>PLOS Medicine</cite> 14, no. 11, 2017. doi:10.1371/journal.pmed.1002437</article-footnote
      >
    </p>
    <article-footnote-list heading=${heading} heading-level=${headingLevel}></article-footnote-list>
  `,
};

export default meta;

type Story = StoryObj;

/**
 * The list is written into the page, where find in page, print and reader mode meet it. URLs, DOIs and arXiv identifiers
 * become links, and each entry leads back to its place in the text.
 */
export const OfTheNotesInTheText: Story = {};

/** A heading of the page's own, with whatever it holds. */
export const OwnHeading: Story = {
  render: () => html`
    <p>Both sides agreed on the figure.<article-footnote>Statement of February 6, 2019.</article-footnote></p>
    <article-footnote-list>
      <h2 slot="heading">Notes <small>on what was said</small></h2>
    </article-footnote-list>
  `,
};

/** A list that the page already has is kept; its addresses become links without a changed letter. */
export const OwnList: Story = {
  render: () => html`
    <article-footnote-list heading="Works cited">
      <ol>
        <li>Victims of Trafficking and Violence Protection Act of 2000, Pub. L. 106-386, 114 Stat. 1464.</li>
        <li>
          Polaris, <cite>2018 Statistics from the National Human Trafficking Hotline</cite>, July 2019.
          Https://Polarisproject.Org/
        </li>
        <li>
          Global Estimates of Modern Slavery, Geneva, 2017.
          https://www.ilo.org/wcmsp5/groups/public/---dgreports/---dcomm/documents/publication/wcms_575479.pdf
          “Human trafficking and exploitation: A global health concern,” 10.1371/journal.pmed.1002437
        </li>
      </ol>
    </article-footnote-list>
  `,
};

/** Notes that name the same source share one number; the entry has the words of both and leads back to both. */
export const Merged: Story = {
  render: () => html`
    <p>
      The Act defines the term.<article-footnote
        >Pub. L. 106-386, 114 Stat. 1464. doi:10.1000/182</article-footnote
      >
      So does the Protocol.<article-footnote>UN Treaty Series 2237, p. 319.</article-footnote> The Act goes
      further.<article-footnote>Pub. L. 106-386, section 103. https://doi.org/10.1000/182</article-footnote>
    </p>
    <article-footnote-list heading="Citations" merge></article-footnote-list>
  `,
};

/** Another style, and a first number that goes on from another page. */
export const Numbering: Story = {
  render: () => html`
    <p>
      The first volume ends here,<article-footnote>With plates.</article-footnote> and the second
      begins.<article-footnote>Without.</article-footnote>
    </p>
    <article-footnote-list heading="Notes" numbering="lower-roman" start="7"></article-footnote-list>
  `,
};

/** Without a note there is nothing, the heading neither. */
export const WithoutNotes: Story = {
  render: () => html`
    <p>This article has no notes, and its template has a list of notes.</p>
    <article-footnote-list heading="Citations"></article-footnote-list>
  `,
};

/** The author's heading text wins; without one it is the word of the page's language. */
export const RightToLeft: Story = {
  globals: {direction: 'rtl', language: 'ar'},
  render: () => html`
    <p>
      صدر القانون في عام ألفين.<article-footnote>نُشر النص في الجريدة الرسمية.</article-footnote> ثم جُدّد
      مرارًا.<article-footnote>آخرها في عام ٢٠١٩.</article-footnote>
    </p>
    <article-footnote-list heading="الهوامش"></article-footnote-list>
  `,
};

/** Played: a link back takes the reader, and focus, to the number in the text. */
export const WayBack: Story = {
  ...OfTheNotesInTheText,
  async play({canvasElement}) {
    const note = canvasElement.querySelector('article-footnote')!;
    const back = await waitFor(() => {
      const found = canvasElement.querySelector<HTMLElement>('article-footnote-list [role="doc-backlink"]');
      if (!found) throw new Error('no link back yet');
      return found;
    });
    await userEvent.click(back);
    await waitFor(() => expect(note.shadowRoot!.activeElement).toBe(note.reference));
  },
};

/** Twelve notes, one of them long. */
export const Long: Story = {
  render: () => html`
    <p>
      Twelve notes to a
      sentence${Array.from(
        {length: 12},
        (_, index) =>
          html`<article-footnote
            >${
              index === 4
                ? 'A note that goes on for longer than a line, because it has to weigh one witness against another, thank a friend and dispatch an enemy, before it gives the page.'
                : `Report of ${2000 + index}, p. ${index + 1}.`
            }</article-footnote
          >`,
      )}
    </p>
    <article-footnote-list heading="Notes"></article-footnote-list>
  `,
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <p>
      Das Gesetz ist älter, als es aussieht.<article-footnote>Gesetz aus dem Jahr 2000.</article-footnote>
    </p>
    <article-footnote-list></article-footnote-list>
  `,
};

export const Anatomy: Story = anatomy({
  render: () => html`
    <article>
      <p>The law is older than it looks.<article-footnote>Pub. L. 106-386.</article-footnote></p>
      <article-footnote-list heading="Citations"></article-footnote-list>
    </article>
    <article-footnote-list>
      <h2 slot="heading">Works cited</h2>
      <ol>
        <li>Global Estimates of Modern Slavery, Geneva, 2017.</li>
      </ol>
    </article-footnote-list>
  `,
});

export const Dark: Story = dark(OfTheNotesInTheText);

export const ForcedColors: Story = forcedColors(OfTheNotesInTheText);

export const Narrow: Story = narrow(OfTheNotesInTheText);

export const LargeText: Story = largeText(OfTheNotesInTheText);

export const Print: Story = print(OfTheNotesInTheText);
