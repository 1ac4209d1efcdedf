import MagicString from 'magic-string';
import type {Plugin} from 'vite';

/** What the compiler makes of one `@property({…}) name` of a class. */
const decoration = /^_decorate\(\[property\(([^()]*)\)\], (\w+)\.prototype, "(\w+)", [^()]+\);\n/gm;

/**
 * Lists the properties of each class, as Lit lets one do without decorators, in place of a call of the decorator for
 * each. In the source they have decorators, where each stands beside its description.
 */
export function joinProperties(): Plugin {
  return {
    name: 'join-properties',
    transform(code, id) {
      if (!/\/src\/elements\/.*\.ts$/.test(id)) return undefined;
      const found = [...code.matchAll(decoration)];
      if (found.length !== code.split('_decorate(').length - 1)
        throw new Error(
          `${id}: a decorator that is not @property, or that the compiler writes in a new way.`,
        );
      if (found.length === 0) return undefined;
      const changed = new MagicString(code);
      const lists = new Map<string, string[]>();
      for (const {0: text, 1: options, 2: owner, 3: name, index} of found) {
        changed.remove(index, index + text.length);
        lists.set(owner!, [...(lists.get(owner!) ?? []), `${name!}: ${shortened(name!, options!)}`]);
      }
      for (const [owner, list] of lists) changed.append(`\n${owner}.properties = {${list.join(', ')}};`);
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}

/**
 * The options of a property, without an attribute's name that the bundle's own Lit derives: `heading-level` of
 * `headingLevel`.
 */
function shortened(name: string, options: string): string {
  const derived = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (derived !== name && !options.includes('attribute:')) throw new Error(`Name the attribute of ${name}.`);
  const rest = options.replace(new RegExp(`(, )?attribute: "${derived}"(, )?`), '');
  return rest || '{}';
}
