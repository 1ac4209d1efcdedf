/** What the editor of themes lets one choose among, by value. */
import {capitalized} from './fields.js';
import {themes} from './themes.js';

export const nameOfThemes = {
  '': 'Nothing set',
  ...Object.fromEntries(Object.keys(themes).map((name) => [name, capitalized(name)])),
};

export const schemesOf = {
  '': 'As the page has it',
  'light dark': 'Light and dark, as the reader likes',
  light: 'Light only',
  dark: 'Dark only',
};

export const linksOf = {
  '': 'As the page has them',
  all: 'In the colour of links below, whatever they have',
};
