import magazine from '../../examples/themes/magazine.css?raw';
import newspaper from '../../examples/themes/newspaper.css?raw';
import plain from '../../examples/themes/plain.css?raw';

/** The example themes, as a site would copy them. */
export const themes = {newspaper, magazine, plain};

export type ThemeName = keyof typeof themes;
