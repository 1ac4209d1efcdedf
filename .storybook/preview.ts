import type {Preview} from '@storybook/web-components-vite';
import '../src/define.js';
import {extractArgTypes, extractComponentDescription} from './arg-types.js';
import {loadLanguage} from './languages.js';
import {inPage} from './page.js';
import {initialGlobals, toolbars} from './toolbars.js';
import './preview.css';

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inPage],
  loaders: [({globals}) => loadLanguage((globals as {language: string}).language)],
  initialGlobals,
  globalTypes: toolbars,
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
