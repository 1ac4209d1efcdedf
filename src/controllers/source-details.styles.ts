/** The look of what `additions/source-details.js` adds to a source. */
export const sourceDetailsStyles = `
  [part='details'] {
    margin-block-start: 0.25em;
    color: var(--article-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
  }
  [part='license']:has(+ [part='archived'])::after {
    content: ' · ' / '';
    white-space: nowrap;
  }
  [part='details'] a {
    color: var(--article-link-color, inherit);
    unicode-bidi: isolate;
  }
  [part='details'] a:focus-visible {
    outline: 2px solid var(--article-focus-color, currentcolor);
  }
  [part='details'] > span > :last-child {
    margin-inline-end: 0.25em;
  }
  /* The button, which has a space before it already. */
  [part='details'] > span + span {
    word-spacing: 0;
  }
  [part='corrections'] {
    margin-block-start: 0.5em;
  }
  ::slotted([slot='corrections']) {
    margin-block: 0.25em 0;
  }
  @media print {
    [part='details'] a::after {
      content: ' (' attr(href) ')';
    }
  }`;
