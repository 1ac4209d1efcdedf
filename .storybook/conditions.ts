/**
 * The conditions in which every element is looked at: a story once more, dark, narrow, printed and so on. Each sets the
 * toolbar; the tests and pictures give stories of these names the real condition, see `scripts/stories/storybook.js`.
 */
import type {StoryObj} from '@storybook/web-components-vite';

/** What a page of documentation shows in a frame, because it holds for a whole window. */
const inFrame = {docs: {story: {inline: false, height: '20rem'}}};

function under(globals: Record<string, string>, parameters: object = {}) {
  return <Story extends StoryObj>(story: Story): Story => ({
    ...story,
    globals: {...story.globals, ...globals},
    parameters: {...story.parameters, ...parameters},
  });
}

export const dark = under({theme: 'dark'});

export const narrow = under({width: '320'});

/** 200 % text. */
export const largeText = under({textSize: '200'}, inFrame);

export const forcedColors = under({colors: 'forced'}, inFrame);

export const print = under({medium: 'print'}, inFrame);
