/** The greatest size of what is shipped, in bytes after Brotli: the build fails beyond it. */
export const budget = {
  /** All elements with Lit inside. */
  'article-widgets.js': 20_480,
  'article-widgets.css': 2_048,
  /** One element with Lit inside. */
  'article-footnote': 9_216,
};
