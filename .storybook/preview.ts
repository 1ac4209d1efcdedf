import type {Preview} from '@storybook/web-components-vite';
import {extractArgTypes, extractComponentDescription} from './arg-types.js';
import {inPage} from './page.js';
import '../src/define.js';
import {registerMessages} from '../src/internal/messages.js';
import type {Messages} from '../src/locales/messages.js';
import './preview.css';

const packs = import.meta.glob<Record<string, Partial<Messages> & {language: string}>>(
  ['../src/locales/*.ts', '!../src/locales/{en,messages}.ts'],
  {eager: true},
);
for (const pack of Object.values(packs))
  for (const messages of Object.values(pack)) registerMessages(messages);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inPage],
  initialGlobals: {theme: 'light', direction: 'ltr', language: 'en'},
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: [
          {value: 'en', title: 'English'},
          {value: 'de', title: 'Deutsch'},
          {value: 'fr', title: 'Français'},
          {value: 'ar', title: 'العربية'},
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    layout: 'padded',
    controls: {expanded: true},
    docs: {
      extractArgTypes,
      extractComponentDescription,
      // The markup as a page would hold it, rather than the story's code; never the decorator around it.
      source: {type: 'dynamic', excludeDecorators: true, format: 'dedent'},
    },
    options: {storySort: {method: 'alphabetical', order: ['Article', 'Elements', 'Foundations']}},
  },
};

export default preview;
