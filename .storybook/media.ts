/**
 * Shows a page as it would be printed, with reduced motion or with forced colours, without asking the browser: the
 * conditions of its `@media` rules are exchanged for ones that hold. Where the browser itself emulates one of them, as
 * the tests make it do, nothing is exchanged.
 */
import {forcedColors} from './forced-colors.js';

export interface MediaPreview {
  medium: string;
  motion: string;
  colors: string;
}

const always = '(min-width: 0px)';
const never = '(max-width: 0px)';

const conditions = new WeakMap<CSSMediaRule, string>();

/** @param elements Classes of the elements whose style sheets stand in shadow roots. */
export function previewMedia(preview: MediaPreview, elements: readonly CustomElementConstructor[]): void {
  const forced = preview.colors === 'forced' && !matchMedia('(forced-colors: active)').matches;
  const printed = preview.medium === 'print' && !matchMedia('print').matches;
  forcedColors.disabled = !forced;
  const replace = (condition: string) => {
    let text = condition;
    if (printed)
      text = text.replace(/\b(print|screen)\b/g, (medium) => (medium === 'print' ? 'screen' : 'print'));
    if (forced)
      text = text.replace(/\(forced-colors: (active|none)\)/g, (_, on) => (on === 'active' ? always : never));
    if (preview.motion === 'reduce')
      text = text.replace(/\(prefers-reduced-motion(: (\w+(-\w+)?))?\)/g, (_, __, wish) =>
        wish === 'no-preference' ? never : always,
      );
    return text;
  };
  const sheets = elements.flatMap((element) => shadowSheets(element));
  for (const sheet of [...document.styleSheets, ...sheets]) exchange(sheet, replace);
}

/** The style sheets that an element of Lit's adopts, whether it stands in the page already or not. */
function shadowSheets(element: CustomElementConstructor): CSSStyleSheet[] {
  const {elementStyles = []} = element as {elementStyles?: (CSSStyleSheet | {styleSheet?: CSSStyleSheet})[]};
  return elementStyles
    .map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet))
    .filter((sheet) => sheet !== undefined);
}

function exchange(group: CSSStyleSheet | CSSGroupingRule, replace: (condition: string) => string): void {
  for (const rule of group.cssRules) {
    if (rule instanceof CSSMediaRule) {
      const condition = conditions.get(rule) ?? rule.media.mediaText;
      conditions.set(rule, condition);
      const wanted = replace(condition);
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
    }
    if ('cssRules' in rule) exchange(rule as CSSGroupingRule, replace);
  }
}
