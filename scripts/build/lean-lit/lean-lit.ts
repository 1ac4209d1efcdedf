import type {Plugin} from 'vite';
import {litElement} from './lit-element.js';
import {litHtml} from './lit-html.js';
import {replacePieces} from './pieces.js';
import {cssTag, reactiveElement} from './reactive-element.js';

const files = {
  'lit-html/lit-html.js': litHtml,
  'lit-element/lit-element.js': litElement,
  '@lit/reactive-element/reactive-element.js': reactiveElement,
  '@lit/reactive-element/css-tag.js': cssTag,
};

/**
 * Leaves out of Lit what it carries for others and the elements never use: half of it. The one-module bundles have this
 * Lit; the modules for bundlers import it as it is.
 */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.entries(files).find(([name]) => id.endsWith(`/node_modules/${name}`));
      return file && {code: replacePieces(file[0], code, file[1]), map: null};
    },
  };
}
