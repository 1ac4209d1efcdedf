/** The look of what `additions/share-mastodon.js` adds to the ways to share. */
export const shareMastodonStyles = `
  [role='group'] {
    display: flex;
    inline-size: 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    font-size: 0.9em;
  }
  [role='group'] > :is(label, small) {
    flex: 1 0 100%;
  }
  [role='group'] label:has([type='checkbox']) {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
  }
  [role='group'] [part] {
    font-size: inherit;
  }
  [role='group'] [part='server'] {
    flex: 1 1 10em;
    min-inline-size: 0;
    /* Three to one (WCAG 1.4.11), which a button that has words need not be. */
    border-color: var(--article-border-color, color-mix(in srgb, currentcolor 60%, transparent));
    cursor: text;
  }
  [role='group'] [part='server']:is(:hover, [aria-invalid]) {
    border-color: currentcolor;
  }
  [role='group'] [part='server'][aria-invalid] {
    border-width: 2px;
  }`;
