declare const process: {env: {NODE_ENV?: string}};

/**
 * Whether this copy of the library is a development build, which warns about mistakes in the page.
 *
 * Our own bundles replace this file by a constant, so that the production one loses the warnings and their texts. A
 * project's bundler replaces `process.env.NODE_ENV`. Modules loaded straight into a browser count as development.
 */
export const DEVELOPMENT: boolean = isDevelopment();

function isDevelopment(): boolean {
  // Not `typeof process === 'undefined'`: bundlers leave that as it is, and it is true in every browser.
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return true;
  }
}
