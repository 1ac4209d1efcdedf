import type {Piece} from './pieces.js';

/**
 * The element and its properties. Ours are text, numbers and Booleans, listed as `static properties` (see
 * `../join-properties.ts`); one without a type is a text (see `src/internal/property.ts`). An update consists of
 * `willUpdate`, `update`, `render` and `updated`. The first one is asked for by `ArticleElement` as it is
 * connected; a note, which has nothing to render, needs one only to take up what was set before.
 */
export const reactiveElement: readonly Piece[] = [
  [
    'what the styles no longer have',
    'import{getCompatibleStyle as t,…const{is:i,…,f=(t,s)=>!i(t,s),b={…};…class y extends HTMLElement{static addInitializer…connectedCallback',
    `
export {adoptStyles, css} from "./css-tag.js";
class y extends HTMLElement {
static get observedAttributes() {
  this.finalize();
  return [...this._$Eh.keys()];
}
static finalize() {
  if (this.hasOwnProperty("finalized")) return;
  const parent = Object.getPrototypeOf(this);
  parent.finalize();
  this.finalized = true;
  this.elementProperties = new Map(parent.elementProperties);
  this._$Eh = new Map(parent._$Eh);
  this.elementStyles = [this.styles ?? []].flat();
  if (this.hasOwnProperty("properties"))
    for (const name of Object.keys(this.properties)) this.createProperty(name, this.properties[name]);
}
static createProperty(name, options) {
  this.elementProperties.set(name, options);
  options.attribute ??= name.replace(/[A-Z]/g, "-$&").toLowerCase();
  if (options.attribute) this._$Eh.set(options.attribute, name);
  const key = Symbol();
  const {get, set} = Object.getOwnPropertyDescriptor(this.prototype, name) ?? {
    get() { return this[key]; },
    set(value) { this[key] = value; },
  };
  Object.defineProperty(this.prototype, name, {
    get,
    set(value) {
      const old = this[name];
      const {type, attribute} = options;
      if (type === Number ? !/str|num/.test(typeof value) : !type && attribute && typeof value !== "string")
        value = Number.isFinite(value) ? String(value) : null;
      set.call(this, value);
      this.requestUpdate(name, old);
    },
    configurable: true,
    enumerable: true,
  });
}
constructor() {
  super();
  this._$UP = this.hasUpdated = false;
  this._$Em = this._$Ep = undefined;
  this._$ES = new Promise((resolve) => (this.enableUpdating = resolve));
  this._$AL = new Map();
  for (const name of this.constructor.elementProperties.keys()) {
    if (!this.hasOwnProperty(name)) continue;
    (this._$Ep ??= new Map()).set(name, this[name]);
    delete this[name];
  }
  if (this._$Ep) this.requestUpdate();
}
addController(controller) {
  (this._$EO ??= new Set()).add(controller);
  if (this.renderRoot && this.isConnected) controller.hostConnected?.();
}
removeController(controller) {
  this._$EO?.delete(controller);
}
connectedCallback`,
  ],
  [
    'converters, default values, other schedules, updates that are called off, and what follows the first one',
    'attributeChangedCallback(t,s,i){…updated(t){}firstUpdated(t){}',
    `
attributeChangedCallback(attribute, old, value) {
  const {elementProperties, _$Eh} = this.constructor, name = _$Eh.get(attribute);
  if (name === undefined || name === this._$Em) return;
  const {type} = elementProperties.get(name);
  this._$Em = name;
  this[name] = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
  this._$Em = undefined;
}
requestUpdate(name, old) {
  if (name !== undefined) {
    if (Object.is(this[name], old)) return;
    if (!this._$AL.has(name)) this._$AL.set(name, this.hasUpdated ? old : undefined);
    if (this.constructor.elementProperties.get(name).reflect && name !== this._$Em)
      (this._$Eq ??= new Set()).add(name);
  }
  if (!this._$UP) this._$ES = this._$U();
}
async _$U() {
  this._$UP = true;
  try {
    await this._$ES;
  } catch (error) {
    Promise.reject(error);
  }
  if (!this.hasUpdated) {
    this.renderRoot ??= this.createRenderRoot();
    for (const [name, value] of this._$Ep ?? []) this[name] = value;
    this._$Ep = undefined;
  }
  const changed = this._$AL;
  try {
    this.willUpdate(changed);
    this._$EO?.forEach((controller) => controller.hostUpdate?.());
    this.update(changed);
  } catch (error) {
    this._$EM();
    throw error;
  }
  this.hasUpdated = true;
  this.updated(changed);
  return !this._$UP;
}
willUpdate() {}
_$EM() {
  this._$AL = new Map();
  this._$UP = false;
}
get updateComplete() {
  return this._$ES;
}
update() {
  for (const name of this._$Eq ?? []) {
    const {attribute, type} = this.constructor.elementProperties.get(name);
    const value = type === Boolean ? (this[name] ? "" : null) : this[name];
    this._$Em = name;
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
    this._$Em = undefined;
  }
  this._$Eq = undefined;
  this._$EM();
}
updated() {}
`,
  ],
  [
    'polyfills and the list of versions',
    'y.elementStyles=[],…push("2.1.2");export{…}',
    'y.shadowRootOptions={mode:"open"},y.finalized=true;export{y as ReactiveElement}',
  ],
];

/** The styles. */
export const cssTag: readonly Piece[] = [
  [
    'browsers without adopted style sheets, and checks of what is made of what',
    'const t=globalThis,…export{…}',
    `
class n {
  constructor(text) {
    this.cssText = text;
  }
  toString() {
    return this.cssText;
  }
  get styleSheet() {
    if (!this.o) (this.o = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.o;
  }
}
export const adoptStyles = (root, styles) => (root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet));
export const css = (raw, ...values) => new n(String.raw({raw}, ...values));
`,
  ],
];
