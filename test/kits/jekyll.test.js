import {testKit} from './kit.js';
import {isInstalled} from './readme.js';
import {checkFeed, checkShortcodes} from './shortcodes.js';

testKit('jekyll', {
  output: '_site',
  article: '/article/',
  checks: {
    'every include works': ['/2019/02/06/shortcodes/', checkShortcodes],
    'a note stands in brackets in the feed': ['/2019/02/06/shortcodes/', checkFeed('/feed.xml')],
  },
  skip: (await isInstalled('jekyll')) ? false : 'jekyll is not installed',
});
