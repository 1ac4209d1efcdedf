/** The look of the button that copies a citation, and of the formats to choose from. */
export const copyMenuStyles = `
  /* A space parts it from what stands before: unlike a margin, that does not go along where the line breaks. */
  :host {
    word-spacing: 0.5em;
    white-space: normal;
    -webkit-user-select: none;
  }
  :host::before {
    content: ' ' / '';
    font-size: 0;
    line-height: 0;
    white-space: pre-wrap;
  }
  button {
    all: unset;
    box-sizing: border-box;
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding-inline: 0.6em;
    border: 1px solid var(--article-border-color, color-mix(in srgb, currentcolor 30%, transparent));
    border-radius: var(--article-radius, 0.5rem);
    color: var(--article-link-color, inherit);
    font-size: max(0.8em, 12px);
    line-height: max(22px, 1.4em);
    text-align: center;
    cursor: pointer;
  }
  button:hover {
    border-color: currentcolor;
  }
  button:focus-visible {
    outline: 2px solid var(--article-focus-color, currentcolor);
    outline-offset: 1px;
  }
  button,
  [part='menu'] {
    word-spacing: normal;
  }
  [part='button'] {
    /* The line stays as high as it was. */
    margin-block: -0.4em;
  }
  [part='menu'] {
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    margin: 0.4em 0.5rem;
    inline-size: max-content;
    max-inline-size: calc(100vw - 1rem);
    max-block-size: calc(100vh - 1rem);
    padding: 0.5em;
    border: 1px solid var(--article-border-color, color-mix(in srgb, currentcolor 30%, transparent));
    border-radius: var(--article-radius, 0.5rem);
    background: var(--article-surface, Canvas);
    color: var(--article-surface-text, CanvasText);
    /* As surface.styles.ts says, without the part of Lit that joins styles: additions are alone. */
    @supports (color: oklch(from currentcolor l 0 0)) {
      background: var(--article-surface, oklch(from currentcolor clamp(0.2, (0.65 - l) * 99, 1) 0 0));
      color: var(--article-surface-text, oklch(from currentcolor clamp(0, (l - 0.65) * 99, 1) 0 0 / 1));
    }
    box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 18%);
    font-style: normal;
    font-weight: normal;
    text-indent: 0;
    /* The button that opened it is its implicit anchor. */
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline,
      block-end span-all,
      block-start span-all;
  }
  /* On the surface, whose colour the links of the page need not go with. */
  [part='option'] {
    color: inherit;
  }
  [part='menu']:popover-open {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  [part='text'] {
    box-sizing: border-box;
    inline-size: 24rem;
    max-inline-size: 100%;
    block-size: 9em;
    color: inherit;
    background: none;
    font: 0.9em/1.4 monospace;
    unicode-bidi: plaintext;
    -webkit-user-select: text;
  }
  @media (pointer: coarse) {
    [part='option'] {
      min-block-size: 44px;
      line-height: 42px;
      padding-inline: 1em;
    }
  }
  /* Without anchor positioning it is a sheet at the bottom edge, as a note is. */
  @supports not (position-area: block-end) {
    [part='menu'] {
      inset: auto 0 0;
      margin: 0 auto;
      inline-size: fit-content;
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
      color: ButtonText;
    }
    [part='menu'] {
      border-color: CanvasText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }`;
