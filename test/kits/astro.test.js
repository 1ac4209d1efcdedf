import {testKit} from './kit.js';
import {checkFeed, checkShortcodes} from './shortcodes.js';

testKit('astro', {
  output: 'dist',
  article: '/article/',
  checks: {
    'every component works': ['/components/', checkShortcodes],
    'a note stands in brackets in the feed': ['/tags/', checkFeed('/feed.xml')],
  },
});
