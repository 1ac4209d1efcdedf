/**
 * Adds a button that takes an article to the reader's own Mastodon server: `<article-share mastodon>`.
 *
 * There is no one Mastodon to send a reader to, so that they are asked where they are. Nothing is loaded from anywhere;
 * the server opens in a new tab, with the title and the address in a post that the reader sends or does not. The server
 * is remembered, on the reader's device and for the website they are on, only when they tick the box, and forgotten
 * when they clear it.
 */
import {shareMastodonStyles} from '../controllers/share-mastodon.styles.js';
import type {ArticleShare} from '../elements/share/share.js';
import {adoptStyles} from '../internal/adopt-styles.js';
import {createElement} from '../internal/create-element.js';
import {hasPage} from '../internal/has-page.js';
import {languageOf} from '../internal/language.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {message, provideEnglish} from '../internal/messages.js';
import {pageDocument} from '../internal/page-document.js';
import {watchPage} from '../internal/watch-page.js';
import {relatedLabelWords, shareMastodonWords, shareWords} from '../locales/en.js';
import {mastodonServer, mastodonShareUrl} from '../text/mastodon-share.js';

const {newTab} = relatedLabelWords;

provideEnglish({...shareWords, ...shareMastodonWords, newTab});

const TAG = 'article-share';

const STORED = 'article-share-mastodon';

/** What has been added to an element: the button, and the form that it opens. */
const added = new WeakMap<ArticleShare, readonly HTMLElement[]>();

function updateAll(): void {
  for (const share of pageDocument.querySelectorAll<ArticleShare>(`${TAG}:defined`)) {
    const present = added.get(share);
    const isWanted = share.hasAttribute('mastodon');
    if (isWanted === Boolean(present)) continue;
    if (!isWanted) {
      for (const element of present!) element.remove();
      added.delete(share);
    } else if (share.shadowRoot) {
      const elements = create(share);
      share.shadowRoot.append(...elements);
      added.set(share, elements);
    }
  }
}

function create(share: ArticleShare): readonly HTMLElement[] {
  const language = languageOf(share);
  const root = share.shadowRoot!;
  adoptStyles(root, shareMastodonStyles);
  const button = createElement('button', {part: 'button', type: 'button', 'aria-expanded': 'false'});
  button.textContent = message('shareOnMastodon', language);
  const form = createForm(language);
  const server = form.querySelector<HTMLInputElement>('[part=server]')!;
  const box = form.querySelector<HTMLInputElement>('[type=checkbox]')!;
  const open = (isOpen: boolean) => {
    form.hidden = !isOpen;
    button.ariaExpanded = String(isOpen);
  };
  const close = () => {
    open(false);
    button.focus();
  };
  const submit = () => {
    if (send(share, form, server, box.checked)) close();
  };
  button.addEventListener('click', () => {
    open(!form.checkVisibility());
    if (form.hidden) return;
    const known = remembered();
    server.value ||= known;
    box.checked = known !== '';
    server.focus();
    server.select();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || event.target !== server || event.isComposing) return;
    // The button, which has focus then, is not to be pressed by the same key.
    event.preventDefault();
    submit();
  });
  box.addEventListener('change', () => {
    if (!box.checked) remember('');
  });
  form.querySelector('button')!.addEventListener('click', submit);
  return [button, form];
}

/**
 * A field, a box and a button; no `<form>`, which could be sent to where the page is, and which no element of ours is.
 */
function createForm(language: string): HTMLElement {
  const server = createElement('input', {
    part: 'server',
    id: 'server',
    type: 'text',
    inputmode: 'url',
    autocapitalize: 'none',
    autocomplete: 'off',
    spellcheck: 'false',
    // A server's name is in no language, and reads from left to right.
    dir: 'ltr',
    placeholder: 'mastodon.social',
    'aria-describedby': 'hint',
  });
  const submit = createElement('button', {part: 'button', type: 'button'}, message('share', language));
  const box = createElement('label', {}, createElement('input', {type: 'checkbox'}));
  box.append(message('rememberServer', language));
  return createElement(
    'div',
    {hidden: '', role: 'group', 'aria-label': message('shareOnMastodon', language)},
    createElement('label', {for: 'server'}, message('mastodonServer', language)),
    server,
    submit,
    createElement('small', {id: 'hint', role: 'status'}, message('newTab', language)),
    box,
  );
}

/** Opens the reader's server, or says that what they have written is none. */
function send(share: ArticleShare, form: HTMLElement, field: HTMLInputElement, isKept: boolean): boolean {
  const server = mastodonServer(field.value);
  const hint = form.querySelector('#hint')!;
  hint.textContent = message(server ? 'newTab' : 'noServer', languageOf(share));
  if (!server) {
    field.setAttribute('aria-invalid', 'true');
    field.focus();
    return false;
  }
  field.removeAttribute('aria-invalid');
  field.value = server;
  if (isKept) remember(server);
  const link = createElement('a', {
    href: mastodonShareUrl(server, postOf(share)),
    target: '_blank',
    rel: 'noopener noreferrer',
  });
  // A window that a script opens may be blocked, and would know this page. What the page does with links, it does here.
  form.append(link);
  link.click();
  link.remove();
  return true;
}

/** The title and the address, as the element itself puts them into a mail. */
function postOf(share: ArticleShare): string {
  const {search} = share.shadowRoot!.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
  return new URLSearchParams(search).get('body')!.replace('\r\n', '\n').trim();
}

/** What was remembered, if it is still the name of a server: other scripts of the website write there too. */
function remembered(): string {
  try {
    // eslint-disable-next-line no-restricted-globals -- the reader has ticked the box for it
    return mastodonServer(localStorage.getItem(STORED) ?? '');
  } catch {
    // The browser refuses storage, as in some frames.
    return '';
  }
}

function remember(server: string): void {
  try {
    // eslint-disable-next-line no-restricted-globals -- the reader has ticked or cleared the box for it
    const storage = localStorage;
    if (server) storage.setItem(STORED, server);
    else storage.removeItem(STORED);
  } catch {
    // The browser refuses storage, or it is full: it is asked for again the next time.
  }
}

if (hasPage()) {
  noteAddition('share-mastodon');
  watchPage(['mastodon'], updateAll);
  void customElements.whenDefined(TAG).then(updateAll);
}
