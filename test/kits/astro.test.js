import {testKit} from './kit.js';
import {checkShortcodes} from './shortcodes.js';

testKit('astro', {
  output: 'dist',
  article: '/article/',
  checks: {'every component works': ['/components/', checkShortcodes]},
});
