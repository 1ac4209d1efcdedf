import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    color: var(--article-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  /* Names keep their own direction in a line of the other one. */
  ::slotted(*) {
    unicode-bidi: isolate;
  }
  ::slotted(p) {
    display: inline;
  }
  /*
   * Firefox prints a copy of the page, and some tools save one, in which no slot has been assigned by hand: all names
   * stand in the first slot there, and the words between them would follow the last name.
   */
  :host(:not(:state(joined))) bdi {
    display: none;
  }
  :host(:not(:state(joined))) slot:not(:only-child)::slotted(:nth-last-child(n + 2 of :not([slot])))::after {
    content: ', ';
  }
  /* What does not fit behind the writers goes to the next line as a whole. */
  span + span {
    display: inline-block;
  }
  /* The dot stays behind what it follows: no line begins with one. */
  :where(span:has(~ span:not([hidden])))::after {
    content: ' · ' / '';
    white-space: nowrap;
  }
  /* Where its space would be lost at the end of a box. */
  span + span::after {
    white-space: pre;
  }
`;
