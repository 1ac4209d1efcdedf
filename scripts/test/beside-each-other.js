/** @typedef {ReturnType<typeof import('@web/test-runner-chrome').chromeLauncher>} Launcher */

/**
 * Several browsers that are one to the test runner, each with one page at a time: a browser sends real input and
 * animation frames only to the page in front. A file of tests goes to one that is free, so that all end together.
 *
 * @param {Launcher[]} launchers
 * @returns {import('@web/test-runner-core').BrowserLauncher & Pick<Launcher, 'getPage'>}
 */
export function besideEachOther(launchers) {
  const [first] = launchers;
  /** Which browser has a file that is running. @type {Map<string, Launcher>} */
  const owners = new Map();
  const ownerOf = (/** @type {string} */ session) => owners.get(session) ?? first;
  return {
    name: first.name,
    type: first.type,
    concurrency: launchers.length,
    async initialize(config, files) {
      for (const launcher of launchers) await launcher.initialize(config, files);
    },
    async startSession(session, url) {
      const busy = new Set(owners.values());
      const free = launchers.find((launcher) => !busy.has(launcher)) ?? first;
      owners.set(session, free);
      try {
        await free.startSession(session, url);
      } catch (error) {
        owners.delete(session);
        throw error;
      }
    },
    stopSession(session) {
      return ownerOf(session)
        .stopSession(session)
        .finally(() => owners.delete(session));
    },
    isActive: (session) => ownerOf(session).isActive(session),
    getBrowserUrl: (session) => ownerOf(session).getBrowserUrl(session),
    getPage: (session) => ownerOf(session).getPage(session),
    startDebugSession: (session, url) => first.startDebugSession(session, url),
    async stop() {
      await Promise.all(launchers.map((launcher) => launcher.stop()));
    },
  };
}
