import {createElement} from '../../internal/create-element.js';
import {languageOf} from '../../internal/language.js';
import {fillIn, message} from '../../internal/messages.js';
import {formatOrdinal} from '../../text/numbers.js';
import type {ArticleFootnote} from './footnote.js';
import {ArticleFootnoteJumpEvent} from './footnote.events.js';

/** Makes the line "Mention 2 of 5", which leads to the other references of a note; null for the only one. */
export function mentionsLine(footnote: ArticleFootnote): HTMLElement | null {
  const {references, mention} = footnote.numbering!;
  const count = references.length;
  if (count < 2) return null;
  const language = languageOf(footnote);
  const text = fillIn(message('mention', language), {
    number: formatOrdinal(mention + 1, language),
    count: formatOrdinal(count, language),
  });
  const button = (part: 'previous' | 'next', symbol: string, step: number) => {
    const label = message(part === 'next' ? 'nextMention' : 'previousMention', language);
    const element = createElement('button', {part, type: 'button', 'aria-label': label}, symbol);
    element.addEventListener('click', () => {
      go(footnote, references[(mention + step + count) % count] as ArticleFootnote, part);
    });
    return element;
  };
  return createElement(
    'span',
    {part: 'mentions'},
    button('previous', '‹', -1),
    createElement('span', {}, text),
    button('next', '›', 1),
  );
}

/** Opens the note at another reference, with focus on the button that leads on. */
function go(from: ArticleFootnote, to: ArticleFootnote, part: string): void {
  if (!from.dispatchEvent(new ArticleFootnoteJumpEvent(to))) return;
  from.hide();
  to.scrollIntoView({block: 'center'});
  to.show();
  to.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)?.focus({preventScroll: true});
}
