/**
 * The anatomy of an element: a story with a numbered frame around each part and slot, measured in the running element,
 * and the names and meanings below it, read from the manifest. A part that the story does not show fails the story's
 * test.
 */
import type {StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {type Piece, piecesOf} from './pieces.js';
import {StoryAnatomy} from './story-anatomy.js';

if (!customElements.get('story-anatomy')) customElements.define('story-anatomy', StoryAnatomy);

/**
 * Makes the anatomy of an element out of a story of it.
 *
 * @param height Of the frame that it has on the page of documentation.
 * @param unseen What is never seen where the script runs, such as `slot label` or `slot ` for the default one.
 */
export function anatomy<Story extends StoryObj>(
  story: Story,
  height = '30rem',
  unseen: readonly string[] = [],
): Story {
  return {
    ...story,
    decorators: [
      (inner, {component}) =>
        html`<story-anatomy tag=${component!} .unseen=${unseen}>${inner()}</story-anatomy>`,
    ],
    parameters: {...story.parameters, docs: {story: {inline: false, height}}},
    async play(context) {
      await story.play?.(context);
      const tag = String(context.component);
      for (let attempt = 0; attempt < 50; attempt++) {
        if (missing(context.canvasElement, tag, unseen).length === 0) break;
        await new Promise((done) => setTimeout(done, 20));
      }
      const [first] = missing(context.canvasElement, tag, unseen);
      if (first) throw new Error(`The anatomy of <${tag}> does not show its ${first.kind} "${first.name}".`);
    },
  };
}

function missing(canvas: Element, tag: string, unseen: readonly string[]): Piece[] {
  const story = canvas.querySelector('story-anatomy')!;
  return piecesOf(story, tag, unseen).filter(
    ({kind, name, box}) => !box && !unseen.includes(`${kind} ${name}`),
  );
}
