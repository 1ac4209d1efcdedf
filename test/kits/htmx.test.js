import {testKit} from './kit.js';
import {checkNavigation} from './navigation.js';

testKit('htmx', {
  output: '.',
  article: '/article.html',
  hasTags: true,
  checks: {'notes work on each page, to and fro': ['/article.html', checkNavigation, true]},
});
