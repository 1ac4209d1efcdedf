import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

/** A frame of its own on the documentation page: one note is open at a time on a page. */
const inFrame = (height: string) => ({docs: {story: {inline: false, height}}});

const meta: Meta = {
  title: 'Elements/Footnote',
  component: 'article-footnote',
  args: {open: false},
  render: ({open}) => html`
    <p>
      The federal government has had a law of its own against trafficking since October 2000.<article-footnote
        ?open=${open}
        >Victims of Trafficking and Violence Protection Act of 2000, Pub. L. 106-386, 114 Stat.
        1464.</article-footnote
      >
      It has been renewed several times.
    </p>
  `,
};

export default meta;

type Story = StoryObj;

export const Closed: Story = {};

/** The note is the browser's own popover: nothing clips it, and Escape or a press outside closes it. */
export const Open: Story = {
  args: {open: true},
  parameters: inFrame('16rem'),
};

/** Notes are numbered in document order. Opening one closes the other. */
export const Several: Story = {
  render: () => html`
    <p>
      A scholarly edition numbers its notes by page,<article-footnote
        >As printers did until the eighteenth century, with asterisks and daggers.</article-footnote
      >
      by chapter<article-footnote>The habit of most monographs.</article-footnote> or by
      volume.<article-footnote>Rare, and loved by nobody.</article-footnote>
    </p>
  `,
};

/** Tab goes from the number to the links in the note, and on to the rest of the sentence, which closes the note. */
export const WithLinks: Story = {
  render: () => html`
    <p>
      Researchers describe the matter as one of public health.<article-footnote open
        >C. Zimmerman and L. Kiss, “Human trafficking and exploitation: A global health concern,”
        <cite>PLOS Medicine</cite> 14, no. 11 (2017),
        <a href="https://doi.org/10.1371/journal.pmed.1002437">doi:10.1371/journal.pmed.1002437</a
        >.</article-footnote
      >
      Others <a href="https://example.org/">do not</a>.
    </p>
  `,
  parameters: inFrame('18rem'),
};

/** The note stands elsewhere on the page, where search, print and links find it; a copy is shown here. */
export const Elsewhere: Story = {
  parameters: inFrame('20rem'),
  render: () => html`
    <p>
      The Act defines the term.<article-footnote for="story-act" open
        ><a href="#story-act">1</a></article-footnote
      >
      The hotline counts calls.<article-footnote for="story-hotline"
        ><a href="#story-hotline">2</a></article-footnote
      >
    </p>
    <ol>
      <li id="story-act">Pub. L. 106-386, section 103.</li>
      <li id="story-hotline">
        <cite>2018 Statistics</cite>, <a href="https://polarisproject.org/">polarisproject.org</a>.
      </li>
    </ol>
  `,
};

/** Several references to one note share its number, and the note leads from one to the next. */
export const SeveralMentions: Story = {
  parameters: inFrame('20rem'),
  render: () => html`
    <p>
      The Act of 2000 defines the term,<article-footnote for="story-shared" open
        ><a href="#story-shared">1</a></article-footnote
      >
      asks for a yearly report,<article-footnote for="story-shared"
        ><a href="#story-shared">1</a></article-footnote
      >
      and was renewed in 2003.<article-footnote for="story-shared"
        ><a href="#story-shared">1</a></article-footnote
      >
    </p>
    <p id="story-shared">Pub. L. 106-386, 114 Stat. 1464.</p>
  `,
};

/** Marks of the author's own, in place of the numbers. */
export const OwnMarks: Story = {
  render: () => html`
    <p>
      The sum was agreed<article-footnote mark="*">Subject to audit.</article-footnote> and
      paid.<article-footnote mark="12a">Added in the second edition.</article-footnote>
    </p>
  `,
};

/** No element has the id: the author's link stays as it is. */
export const MissingNote: Story = {
  render: () => html`
    <p>
      The page of notes has moved.<article-footnote for="story-nowhere"
        ><a href="#story-nowhere">[see the notes]</a></article-footnote
      >
    </p>
  `,
};

/** A note higher than `--article-footnote-block-size` scrolls; its close button stays in view. */
export const Long: Story = {
  args: {'--article-footnote-block-size': '12rem'},
  render: () => html`
    <p>
      Gibbon put his jokes into the notes.<article-footnote open>
        <span>
          There are more than eight thousand of them in the Decline and Fall. They quote, in Latin and Greek,
          what the text is too polite to say; they weigh one witness against another; they thank a friend and
          dispatch an enemy. A reader who skips them has read another book, and a shorter one. Printers first
          set them at the end of each volume. Hume, who had to turn the pages, complained, and from the third
          edition on they stood at the foot of the page, which is where they have been looked for ever since.
          On a screen a page has no foot, so the note comes to the reader.
        </span>
      </article-footnote>
      The text keeps a straight face.
    </p>
  `,
  parameters: inFrame('22rem'),
};

/** Nothing around a note clips it, and it keeps away from the edge of the window. */
export const InABoxThatClips: Story = {
  render: () => html`
    <div class="clips">
      Cells and cards cut off what is larger than they are,<article-footnote open
        >But not what the browser shows in its top layer.</article-footnote
      >
      as a rule.
    </div>
    <style>
      .clips {
        overflow: hidden;
        inline-size: 12rem;
        block-size: 6rem;
        padding: 0.5rem;
        border: 1px solid;
      }
    </style>
  `,
  parameters: inFrame('18rem'),
};

/** A heading, a caption and a table cell set their own type; the note keeps that of a note. */
export const InAHeading: Story = {
  render: () => html`
    <h2>
      What the law says<article-footnote open
        >This section follows the text of the Act as passed in the year 2000.</article-footnote
      >
    </h2>
    <p>The definition draws a line.</p>
  `,
  parameters: inFrame('16rem'),
};

/** Each article counts its own notes. */
export const TwoArticles: Story = {
  render: () => html`
    <article>
      <h2>Morning</h2>
      <p>
        The council met at nine.<article-footnote>At twenty past, by the clock in the hall.</article-footnote>
      </p>
    </article>
    <article>
      <h2>Evening</h2>
      <p>The council met again.<article-footnote>Two members had gone home.</article-footnote></p>
    </article>
  `,
};

/** Custom properties can be set on any ancestor; the parts can be styled from outside. */
export const Themed: Story = {
  args: {
    '--article-footnote-reference-color': '#8a1c4a',
    '--article-footnote-inline-size': '24ch',
    '--article-surface': '#fff6e0',
    '--article-surface-text': '#2b2115',
    '--article-border-color': '#d9b45f',
    '--article-radius': '0',
  },
  render: () => html`
    <p class="brackets">
      Numbers can stand in brackets.<article-footnote open>The page adds them to the part.</article-footnote>
    </p>
    <style>
      .brackets article-footnote::part(reference)::before {
        content: '[' / '';
      }
      .brackets article-footnote::part(reference)::after {
        content: ']' / '';
      }
    </style>
  `,
  parameters: inFrame('14rem'),
};

/** The page decides the direction: number, text and close button change sides with it. */
export const RightToLeft: Story = {
  globals: {direction: 'rtl', language: 'ar'},
  render: () => html`
    <p>
      صدر القانون في عام ألفين.<article-footnote open>نُشر النص في الجريدة الرسمية.</article-footnote>
      ثم جُدّد مرارًا.
    </p>
  `,
  parameters: inFrame('14rem'),
};

/**
 * A mistake: a block inside a `<p>` ends the paragraph in the HTML parser, and the note is left empty. It keeps its
 * number and opens nothing; a development build says so in the console.
 */
export const Empty: Story = {
  render: () => html`<p>The note of this sentence is missing.<article-footnote></article-footnote></p>`,
};

/** Played: the number opens the note, its cross closes it, and focus is on the number again. */
export const OpenedAndClosed: Story = {
  ...Closed,
  async play({canvasElement}) {
    const note = canvasElement.querySelector('article-footnote')!;
    await note.updateComplete;
    const {reference} = note;
    await expect(reference).toHaveAccessibleName('Footnote 1');
    await userEvent.click(reference!);
    await waitFor(() => expect(note.open).toBe(true));
    await expect(reference).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(note.shadowRoot!.querySelector('[part=close]')!);
    await waitFor(() => expect(note.open).toBe(false));
    await expect(note.shadowRoot!.activeElement).toBe(reference);
  },
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <p>
      Das Gesetz ist älter, als es aussieht.<article-footnote open
        >Gesetz aus dem Jahr 2000, Pub. L. 106-386.</article-footnote
      >
      Es wurde mehrmals erneuert.
    </p>
  `,
  parameters: inFrame('14rem'),
};

export const Anatomy: Story = anatomy(
  {
    render: () => html`
      <p>
        The Act of 2000 defines the term,<article-footnote for="story-anatomy"
          ><a href="#story-anatomy">1</a></article-footnote
        >
        and was renewed in 2003.<article-footnote for="story-anatomy"
          ><a href="#story-anatomy">1</a></article-footnote
        >
        Others agree.<article-footnote>A note in the sentence.</article-footnote>
      </p>
      <article-footnote-list>
        <ol>
          <li id="story-anatomy">Pub. L. 106-386, 114 Stat. 1464.</li>
        </ol>
      </article-footnote-list>
    `,
    async play({canvasElement}) {
      const [note] = canvasElement.getElementsByTagName('article-footnote');
      // The ways to other mentions and to the list are there once those are.
      await waitFor(() => expect(note!.listItem).toBeDefined());
      note!.show();
    },
  },
  '48rem',
  // In a sentence it is the note itself, in place of the copy.
  ['slot '],
);

export const Dark: Story = dark(Open);

export const ForcedColors: Story = forcedColors(Open);

export const Narrow: Story = narrow(Open);

export const LargeText: Story = largeText(Open);

/** An open note closes before it is printed: each is on paper once, in its sentence. */
export const Print: Story = print(Closed);
