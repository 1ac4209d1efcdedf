import {safeUrl} from './url.js';

/**
 * The name of the Mastodon server that a reader has written: `mastodon.social`, `https://mastodon.social/@ann` or
 * `@ann@mastodon.social`.
 *
 * @returns The server's host, or an empty string for what is none: another scheme than https, an address with a password,
 *   a number instead of a name, a name of the own network.
 */
export function mastodonServer(written: string): string {
  // Whoever is asked where they are on Mastodon may well write who they are.
  const place = written.trim().replace(/^@?[^@/\\\s:]+@/, '');
  const href = safeUrl(/^[a-z][a-z\d+.-]*:\/\//i.test(place) ? place : `https://${place}`, 'about:blank');
  if (href === null) return '';
  const {protocol, username, password, hostname, host} = new URL(href);
  const isNamed = /\.[^.\d]+[^.]*\.?$/.test(hostname);
  return protocol === 'https:' && !username && !password && isNamed ? host : '';
}

/**
 * The address at which a Mastodon server lets its user look at a post once more and send it.
 *
 * @param server What {@link mastodonServer} has returned.
 * @see https://github.com/mastodon/mastodon/blob/main/app/controllers/intents_controller.rb
 */
export function mastodonShareUrl(server: string, text: string): string {
  return `https://${server}/share?text=${encodeURIComponent(text)}`;
}
