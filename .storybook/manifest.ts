import manifest from 'virtual:custom-elements-manifest';

const {modules} = manifest as Manifest;

/** The parts of a custom-elements manifest that Storybook shows. */
interface Manifest {
  modules: {declarations?: ElementDeclaration[]}[];
}

export interface ElementDeclaration {
  tagName?: string;
  summary?: string;
  description?: string;
  members?: Member[];
  attributes?: (Item & {fieldName?: string})[];
  events?: Item[];
  slots?: Item[];
  cssProperties?: Item[];
  cssParts?: Item[];
  cssStates?: Item[];
}

export interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
  /** The type with the values that one of ours allows. */
  parsedType?: {text: string};
}

export interface Member extends Item {
  kind: string;
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
}

/** What the manifest says of each element, in the order of their tags. */
export const elements: readonly ElementDeclaration[] = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .sort((one, other) => (one.tagName! < other.tagName! ? -1 : 1));

export function elementOf(tag: string): ElementDeclaration | undefined {
  return elements.find(({tagName}) => tagName === tag);
}

/** Whether a property takes an element of the page, which a control can name by a selector. */
export function readsElement({kind, readonly, static: ofClass, attribute, type}: Member): boolean {
  return (
    kind === 'field' && !readonly && !ofClass && !attribute && /^(HTML)?Element\b/.test(type?.text ?? '')
  );
}
