import {testKit} from './kit.js';
import {isInstalled} from './readme.js';
import {checkShortcodes} from './shortcodes.js';

testKit('hugo', {
  output: 'public',
  article: '/article/',
  checks: {'every shortcode works': ['/shortcodes/', checkShortcodes]},
  skip: (await isInstalled('hugo')) ? false : 'hugo is not installed',
});
