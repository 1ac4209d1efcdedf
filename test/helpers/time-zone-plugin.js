/**
 * A test runner plugin that sets the time zone of the page for the command `time-zone`; an empty one is the machine's.
 */
export function timeZonePlugin() {
  /** @type {import('puppeteer-core').CDPSession | undefined} The zone lasts as long as the session that sets it. */
  let client;
  return {
    name: 'time-zone',
    async executeCommand({command, payload, session}) {
      if (command !== 'time-zone') return undefined;
      await client?.detach().catch(() => undefined);
      client = await session.browser.getPage(session.id).createCDPSession();
      await client.send('Emulation.setTimezoneOverride', {timezoneId: payload});
      return true;
    },
  };
}
