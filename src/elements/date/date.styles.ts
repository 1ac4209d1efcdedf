import {css} from 'lit';

export const styles = css`
  :host([hidden]),
  /* Also where a page resets the style of all its elements: the date would be there twice. */
  [data-dated]::slotted(time:first-of-type) {
    display: none !important;
  }
  button {
    all: unset;
    cursor: pointer;
    /* Not in one declaration, which Safari does not read. */
    text-decoration: underline;
    text-decoration-style: dotted;
  }
  button:focus-visible {
    outline: 2px solid var(--article-focus-color, currentcolor);
  }
  /* A paper does not say when it was printed: it has the date itself. */
  @media print {
    :has(+ button)::after {
      content: attr(data-dated);
    }
    button {
      display: none;
    }
  }
`;
