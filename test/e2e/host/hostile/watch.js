/**
 * First on a page of hostile values: notices every script that runs although nobody has written it, and lets nothing
 * leave the page. `ran` has what has run, `asked` what was requested, `pageErrors` what was thrown.
 */
{
  const ran = (globalThis.ran = []);
  const asked = (globalThis.asked = []);
  const errors = (globalThis.pageErrors = []);
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) errors.push(event.message);
  });
  addEventListener('unhandledrejection', (event) => errors.push(`unhandled: ${event.reason}`));
  // What hostile values call.
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    globalThis[name] = (...values) => void ran.push(`${name}(${values.join()})`);
  // The page reports inline code although it allows it, so that whatever runs is seen twice.
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
    ran.push(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
  );
  globalThis.load = fetch.bind(globalThis);
  globalThis.fetch = (address, options) => {
    asked.push({
      address: String(address),
      credentials: options?.credentials,
      referrer: options?.referrerPolicy,
    });
    return Promise.reject(new TypeError('Nothing is reachable from this page.'));
  };
  for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker'])
    globalThis[name] = class {
      constructor() {
        ran.push(name);
      }
    };
  navigator.sendBeacon = () => Boolean(ran.push('sendBeacon'));
}
