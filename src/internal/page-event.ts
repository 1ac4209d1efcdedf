/**
 * The class of events, which is not what a page has written into `Event`, as MooTools does. The bundles read it here
 * wherever they name `Event`, those of Lit too (see `vite.config.ts`).
 */
export const PageEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
