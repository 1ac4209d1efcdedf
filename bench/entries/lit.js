/** Lit as the elements use it, to tell its share of a bundle. */
export * from 'lit';
export * from 'lit/decorators.js';
export * from '@lit/context';
