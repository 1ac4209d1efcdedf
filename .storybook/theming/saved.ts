/** The theme of the editor, kept in this browser, so that it can be looked at in every story and gone on with later. */
import {noChoices, styleSheet, type Choices} from './choices.js';

const key = 'article-widgets-theme';

export function savedChoices(): Choices {
  try {
    return {...noChoices, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Choices>)};
  } catch {
    return noChoices;
  }
}

export function saveChoices(choices: Choices): void {
  try {
    localStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // A browser that keeps nothing has the theme until the story is left.
  }
}

export function savedStyleSheet(): string {
  return previewSheet(savedChoices());
}

/** The style sheet as Storybook needs it, whose toolbar sets the colour scheme of a page too. */
export function previewSheet(choices: Choices): string {
  const {schemes} = choices;
  const fixed = schemes === 'light' || schemes === 'dark';
  return `${styleSheet(choices)}${fixed ? `\n:root, .page {color-scheme: ${schemes} !important}` : ''}`;
}
