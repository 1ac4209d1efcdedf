/**
 * Whether there is a page that a reader could see: not on a server, and not in a document that is only simulated, as jsdom and
 * happy-dom do for unit tests. Neither knows places in a window, nor much else that the elements are made of.
 */
export const hasPage = (): boolean => Boolean(globalThis.document?.elementsFromPoint);
