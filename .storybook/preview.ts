import type {Preview} from '@storybook/web-components-vite';
import {themes} from 'storybook/theming';
import '../src/define.js';
import {extractArgTypes, extractComponentDescription} from './arg-types.js';
import {ElementGuide} from './docs/element-guide.js';
import page from './docs/page.mdx';
import {keepPageStill} from './docs/quiet-frames.js';
import {loadLanguage} from './languages.js';
import {inPage} from './page.js';
import {initialGlobals, toolbars} from './toolbars.js';
import './preview.css';

// For the pages of documentation; an import of the module alone would be left out of the build.
if (!customElements.get('element-guide')) customElements.define('element-guide', ElementGuide);

keepPageStill();

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
      page,
      theme: themes[matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'],
      extractArgTypes,
      extractComponentDescription,
      // The markup as a page would hold it, rather than the story's code; never the decorator around it.
      source: {type: 'dynamic', excludeDecorators: true, format: 'dedent'},
    },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Start here',
          'Article',
          'Elements',
          'Additions',
          'Foundations',
          [
            'Theming',
            'Tokens',
            'Typography',
            'Accessibility',
            'Performance',
            'Privacy',
            'Browser support',
            'Without JavaScript',
          ],
        ],
      },
    },
  },
};

export default preview;
