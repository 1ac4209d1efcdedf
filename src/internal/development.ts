declare const process: {env: {NODE_ENV?: string}} | undefined;

/**
 * Whether this copy of the library is a development build, which warns about mistakes in the page.
 *
 * Bundlers replace `process.env.NODE_ENV`, and our own production bundle replaces the whole expression, so that the
 * warnings and their texts are removed there. Per-file modules loaded straight into a browser count as development.
 */
export const DEVELOPMENT: boolean = typeof process === 'undefined' || process.env.NODE_ENV !== 'production';
