import {testKit} from './kit.js';
import {isInstalled} from './readme.js';
import {checkFeed, checkShortcodes} from './shortcodes.js';

testKit('hugo', {
  output: 'public',
  article: '/article/',
  checks: {
    'every shortcode works': ['/shortcodes/', checkShortcodes],
    'a note stands in brackets in the feed': ['/shortcodes/', checkFeed('/index.xml')],
  },
  skip: (await isInstalled('hugo')) ? false : 'hugo is not installed',
});
