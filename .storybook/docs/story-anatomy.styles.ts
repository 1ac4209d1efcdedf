import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .stage {
    padding-block: 1.5rem 0;
  }
  .frames {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    overflow: hidden;
    pointer-events: none;
  }
  .frame {
    position: absolute;
    box-sizing: border-box;
    border: 1px dashed #d6336c;
    border-radius: 2px;
  }
  .number {
    box-sizing: border-box;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    border-radius: 50%;
    background: #a61e4d;
    color: #fff;
    font:
      600 0.6875rem/1.125rem system-ui,
      sans-serif;
    text-align: center;
  }
  .frames .number {
    position: absolute;
  }
  ol {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: 0.5rem 0.75rem;
    align-items: baseline;
    margin: 1.5rem 0 0;
    padding: 1rem 0 0;
    border-block-start: 1px solid color-mix(in srgb, currentcolor 20%, transparent);
    font:
      0.875rem/1.4 system-ui,
      sans-serif;
    list-style: none;
  }
  li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  code {
    font-size: 0.8125rem;
  }
  @media (max-width: 30rem) {
    li > :last-child {
      grid-column: 2 / -1;
    }
  }
`;
