import {css} from 'lit';

export const styles = css`
  :host([hidden]) {
    display: none;
  }
  [part='term'] {
    /* The button reads and breaks like the words around it. */
    display: inline;
    overflow-wrap: anywhere;
    /* Not in one declaration, which Safari does not read. */
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
  }
  [part='term']:disabled {
    cursor: inherit;
    text-decoration: none;
  }
  slot[name='definition'] {
    display: none;
  }
  slot[name='full']::before {
    content: ' (';
  }
  slot[name='full']::after {
    content: ')';
  }
  [part='note'] slot[name='definition'] {
    display: block;
  }
  @media print {
    [part='term'] {
      text-decoration: none;
    }
    [part='note'] {
      all: unset;
    }
    [part='close'] {
      display: none;
    }
    slot[name='definition'] {
      display: inline;
    }
    slot[name='definition']::before {
      content: ' (';
    }
    slot[name='definition']::after {
      content: ')';
    }
  }
`;
