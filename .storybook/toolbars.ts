import type {Preview} from '@storybook/web-components-vite';

type Icon = NonNullable<NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon']>;

/** One choice of the toolbar: the first item is what a story shows when nobody has chosen. */
function toolbar(description: string, icon: Icon, items: Record<string, string>) {
  return {
    description,
    toolbar: {
      icon,
      title: description,
      items: Object.entries(items).map(([value, title]) => ({value, title})),
      dynamicTitle: true,
    },
  };
}

/** Every language that the elements speak, in its own words. */
const languages = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  he: 'עברית',
  hi: 'हिन्दी',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  ru: 'Русский',
  tr: 'Türkçe',
  uk: 'Українська',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

/** What the toolbar changes in the page around a story; see `page.ts`. */
export const toolbars: NonNullable<Preview['globalTypes']> = {
  theme: toolbar('Colour scheme', 'contrast', {light: 'Light', dark: 'Dark'}),
  brand: toolbar('Theme of the elements', 'paintbrush', {
    none: 'No theme',
    newspaper: 'Newspaper',
    magazine: 'Magazine',
    plain: 'Plain',
    mine: 'Mine',
  }),
  direction: toolbar('Writing direction', 'transfer', {
    auto: 'Auto',
    ltr: 'To the right',
    rtl: 'To the left',
  }),
  language: toolbar('Language', 'globe', languages),
  width: toolbar('Width of the column', 'browser', {
    column: 'Column',
    '320': '320 pixels',
    '480': '480 pixels',
    '768': '768 pixels',
    full: 'Full width',
  }),
  textSize: toolbar('Text size', 'zoom', {'100': '100 %', '150': '150 %', '200': '200 %'}),
  motion: toolbar('Motion', 'play', {system: 'Motion', reduce: 'Reduced'}),
  colors: toolbar('Colours', 'eye', {page: 'Colours', forced: 'Forced (like)'}),
  medium: toolbar('Medium', 'print', {screen: 'Screen', print: 'Print'}),
};

export const initialGlobals: Record<string, string> = {
  theme: 'light',
  brand: 'none',
  direction: 'auto',
  language: 'en',
  width: 'column',
  textSize: '100',
  motion: 'system',
  colors: 'page',
  medium: 'screen',
};
