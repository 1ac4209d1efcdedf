import {testKit} from './kit.js';
import {checkFeed, checkShortcodes} from './shortcodes.js';

testKit('eleventy', {
  output: '_site',
  article: '/article/',
  checks: {
    'every shortcode works': ['/shortcodes/', checkShortcodes],
    'a note stands in brackets in the feed': ['/shortcodes/', checkFeed('/feed.xml')],
  },
});
