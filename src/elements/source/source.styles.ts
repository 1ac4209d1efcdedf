import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    margin-block: 1em;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  [part='credit'] {
    color: var(--article-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
  }
  [part='credit']::after {
    content: ' · ' / '';
    /* No line begins with the dot. */
    white-space: nowrap;
  }
  @media print {
    ::slotted(a)::after {
      content: ' (' attr(href) ')';
    }
  }
`;
