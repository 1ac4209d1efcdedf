/** Registers every element, and looks through the page for mistakes: the entry of `article-widgets.dev.js`. */
import '../define.js';
import './check-page.js';

export * from '../index.js';
