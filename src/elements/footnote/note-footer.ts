import {jump} from '../../article/jump.js';
import {createElement} from '../../internal/create-element.js';
import {languageOf} from '../../internal/language.js';
import {fillIn, message} from '../../internal/messages.js';
import {formatOrdinal} from '../../text/numbers.js';
import type {ArticleFootnote} from './footnote.js';

/** Makes what stands below a note: "Mention 2 of 5" with the ways there, and the way to the list; null without any. */
export function noteFooter(footnote: ArticleFootnote): HTMLElement | null {
  const {references, mention} = footnote.numbering!;
  const language = languageOf(footnote);
  const button = (part: 'previous' | 'next' | 'to-list', text: string, act: () => void) => {
    const label = message(LABELS[part], language);
    const element = createElement('button', {part, 'aria-label': label, title: label}, text);
    element.addEventListener('click', act);
    return element;
  };
  const footer = createElement('span', {part: 'footer'});
  const count = references.length;
  if (count > 1) {
    const step = (part: 'previous' | 'next', symbol: string, by: number) =>
      button(part, symbol, () => {
        goTo(footnote, references[(mention + by + count) % count] as ArticleFootnote, part);
      });
    const text = fillIn(message('mention', language), {
      number: formatOrdinal(mention + 1, language),
      count: formatOrdinal(count, language),
    });
    footer.append(step('previous', '‹', -1), createElement('span', {}, text), step('next', '›', 1));
  }
  if (footnote.listItem) {
    footer.append(
      button('to-list', '↓', () => {
        footnote.hide();
        footnote.goToList();
      }),
    );
  }
  return footer.firstChild ? footer : null;
}

const LABELS = {previous: 'previousMention', next: 'nextMention', 'to-list': 'toList'} as const;

/** Opens the note at another reference, with focus on the button that leads on. */
function goTo(from: ArticleFootnote, to: ArticleFootnote, part: string): void {
  if (!jump(from, to)) return;
  to.show();
  to.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)?.focus({preventScroll: true});
}
