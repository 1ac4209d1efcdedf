/** What runs in the page of the stories itself: each function stands alone, because only its text goes there. */

/**
 * Chooses in the toolbar. Storybook's own run of axe would be in the way of ours.
 *
 * @param {string} theme
 */
export function setGlobals(theme) {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
  return new Promise((resolve) => {
    channel.once('globalsUpdated', resolve);
    channel.emit('updateGlobals', {globals: {theme, a11y: {manual: true}}});
  });
}

/**
 * Chooses an entry and waits for it.
 *
 * @param {string} storyId @param {string} viewMode
 * @returns {Promise<string | undefined>} What failed.
 */
export function select(storyId, viewMode) {
  /** @typedef {{on: typeof on, off: typeof on, emit: (event: string, payload: unknown) => void}} Channel */
  /** @param {string} event @param {(payload: any) => void} listener */
  function on(event, listener) {
    channel.on(event, listener);
  }
  const channel = /** @type {Channel} */ (Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__'));
  return new Promise((resolve) => {
    /** @type {[string, (payload: any) => void][]} */
    const listeners = [
      ['docsRendered', (id) => id === storyId && end()],
      [
        'storyFinished',
        ({storyId: id, status}) => id === storyId && end(status === 'error' ? failure : undefined),
      ],
      ['playFunctionThrewException', ({message}) => (failure = `play: ${message}`)],
      ['unhandledErrorsWhilePlaying', ([{message}]) => (failure = `play: ${message}`)],
      ['storyThrewException', ({message}) => end(`story: ${message}`)],
      ['storyErrored', ({title, description}) => end(`story: ${title}: ${description}`)],
      ['storyMissing', () => end('story: it does not exist')],
    ];
    /** @type {string | undefined} */
    let failure;
    const timer = setTimeout(() => end('story: it did not end within 20 seconds'), 20_000);
    /** @param {string} [problem] */
    const end = (problem) => {
      clearTimeout(timer);
      for (const [event, listener] of listeners) channel.off(event, listener);
      resolve(problem);
    };
    for (const [event, listener] of listeners) on(event, listener);
    channel.emit('setCurrentStory', {storyId, viewMode});
  });
}

/** Lets the clock of a page begin at a time. @param {number} beginning */
export function beginAt(beginning) {
  const RealDate = Date;
  const offset = beginning - RealDate.now();
  const now = () => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
