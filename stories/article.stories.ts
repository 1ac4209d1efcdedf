import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import source from '../examples/article/index.html?raw';
import styles from '../examples/article/article.css?inline';

const images = import.meta.glob<string>('../examples/article/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The body of the reference article, with the addresses that its images have in Storybook. */
function article(): DocumentFragment {
  const {body} = new DOMParser().parseFromString(source, 'text/html');
  for (const image of body.querySelectorAll('img'))
    image.src = images[`../examples/article/${image.getAttribute('src')!}`]!;
  const fragment = document.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}

/**
 * A news post that uses the elements as a newsroom would. Its own style sheet sets the theme tokens; the elements have
 * no other styles. Choose dark in the toolbar, make the window narrow, print it.
 */
const meta: Meta = {
  title: 'Article/Reference article',
  parameters: {
    layout: 'fullscreen',
    docs: {story: {inline: false, height: '48rem'}, source: {code: source}},
  },
};

export default meta;

type Story = StoryObj;

export const Page: Story = {
  render: () => html`
    <style>
      ${styles}
    </style>
    ${article()}
  `,
};

/** The page as it is read, with a note open. */
export const WithANoteOpen: Story = {
  ...Page,
  play: async ({canvasElement}) => {
    const [note] = canvasElement.getElementsByTagName('article-footnote');
    await note!.updateComplete;
    note!.scrollIntoView({block: 'center'});
    note!.show();
  },
};
