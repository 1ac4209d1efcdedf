import {css} from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(18rem, 22rem) minmax(0, 1fr);
    align-items: start;
  }
  .panel {
    position: sticky;
    inset-block-start: 0;
    box-sizing: border-box;
    max-block-size: 100vh;
    overflow: auto;
    padding: 1rem;
    border-inline-end: 1px solid color-mix(in srgb, CanvasText 20%, transparent);
    background: Canvas;
    color: CanvasText;
    font:
      13px/1.4 system-ui,
      sans-serif;
  }
  h2 {
    margin: 1.5rem 0 0.5rem;
    font-size: 15px;
  }
  h2:first-child {
    margin-block-start: 0;
  }
  .field {
    display: block;
    margin-block-end: 0.75rem;
  }
  details + .field {
    margin-block-start: 1rem;
  }
  .field > label {
    font-weight: 600;
  }
  .hint {
    display: block;
    color: color-mix(in srgb, CanvasText 75%, transparent);
  }
  .inputs {
    display: flex;
    gap: 0.375rem;
    margin-block-start: 0.25rem;
  }
  input[type='text'],
  select,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0.3rem 0.4rem;
    border: 1px solid color-mix(in srgb, CanvasText 50%, transparent);
    border-radius: 0.25rem;
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  /* The browser's own is too faint on black, and tells what a field takes. */
  ::placeholder {
    color: color-mix(in srgb, CanvasText 65%, transparent);
  }
  input[type='color'] {
    flex: none;
    inline-size: 2rem;
    block-size: 1.9rem;
    padding: 0.1rem;
  }
  textarea,
  code,
  .declarations input[type='text'] {
    font-family: ui-monospace, monospace;
    font-size: 12px;
  }
  button {
    padding: 0.35rem 0.75rem;
    font: inherit;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.5rem;
  }
  summary {
    padding-block: 0.3rem;
    cursor: pointer;
  }
  details[open] > summary {
    font-weight: 700;
  }
  details > .field {
    padding-inline-start: 1rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.15rem 0.5rem 0.15rem 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  td {
    inline-size: 4.5rem;
    white-space: nowrap;
  }
  .bad {
    font-weight: 700;
  }
  .picking {
    cursor: crosshair;
  }
  @media (max-width: 50rem) {
    :host {
      display: block;
    }
    .panel {
      position: static;
      max-block-size: none;
      border-inline-end: 0;
    }
  }
`;
