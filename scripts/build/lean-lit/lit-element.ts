import type {Piece} from './pieces.js';

/** The element that renders a template into its shadow root. */
export const litElement: readonly Piece[] = [
  ['values that mean no change', ',noChange as r}', '}'],
  ['what hydration and polyfills need', 'const s=globalThis;', ''],
  [
    'options of rendering, and connected parts, of directives',
    'constructor(){super(...arguments),this.renderOptions={host:this},…render(){return r}}',
    `
update(t) {
  const result = this.render();
  super.update(t);
  (this._$Do ??= e(this.renderRoot, this))._$AI(result);
}
render() {}
}
`,
  ],
  [
    'a mark for other copies, hydration, polyfills and the list of versions',
    'i._$litElement$=!0,i["finalized"]=!0,…push("4.2.2");export{i as LitElement,n as _$LE}',
    'i.finalized=!0;export{i as LitElement}',
  ],
];
