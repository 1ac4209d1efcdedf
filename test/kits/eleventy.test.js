import {testKit} from './kit.js';
import {checkShortcodes} from './shortcodes.js';

testKit('eleventy', {
  output: '_site',
  article: '/article/',
  checks: {'every shortcode works': ['/shortcodes/', checkShortcodes]},
});
