import {testKit} from './kit.js';
import {isInstalled} from './readme.js';
import {checkShortcodes} from './shortcodes.js';

testKit('jekyll', {
  output: '_site',
  article: '/article/',
  checks: {'every include works': ['/shortcodes/', checkShortcodes]},
  skip: (await isInstalled('jekyll')) ? false : 'jekyll is not installed',
});
