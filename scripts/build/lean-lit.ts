import type {Plugin} from 'vite';

/**
 * What Lit carries for others and the elements never use, left out of the one-module bundles: 900 bytes after Brotli. The
 * modules for bundlers import Lit as it is.
 *
 * Each entry is a piece of Lit's production files and what stands in its place. A piece that is not found exactly once
 * fails the build, so that a new version of Lit is looked at instead of being broken.
 */
const pieces: Readonly<
  Record<string, readonly (readonly [what: string, piece: string, replacement: string])[]>
> = {
  'lit-html/lit-html.js': [
    [
      'directives',
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'function M(t,i){return i}',
    ],
    ['bindings of an element itself', ':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [
      'bindings of an element itself, in templates',
      'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));',
      '',
    ],
    [
      'bindings in comments',
      'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      '',
    ],
    [
      'bindings in the text of <script>, <style>, <textarea> and <title>',
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    ['the same, in the scanner', 'y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ''],
    ['templates of SVG and MathML', '2===i?"<svg>":3===i?"<math>":""', '""'],
    ['their ends', '+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'their content',
      ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(',
      ');for(',
    ],
    ['the condition of that', 'if(this.el=S.createElement(f,e),', '(this.el=S.createElement(f,e),'],
    [
      'connected parts, of directives',
      'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
      '',
    ],
    ['removed parts, of directives', 'for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['polyfills', 'const j={', 'const B=0,j={'],
    [
      'polyfills, asked for',
      ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      ';',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      'connected parts, of directives',
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    ['hydration', ',s.litElementHydrateSupport?.({LitElement:i});', ';'],
    ['polyfills', 'const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['the list of versions', '(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['standard decorators', 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'their properties',
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [
      'properties that are declared in a list',
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      'this.finalized=!0,this._$Ei();',
    ],
    ['initializers', 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['initializers, inherited', 't.finalize(),void 0!==t.l&&(this.l=[...t.l]),', 't.finalize(),'],
    ['initializers, run', ',this.constructor.l?.forEach(t=>t(this))', ''],
    ['converters of objects', 'case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['the same, back', 'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    [
      'polyfills and the list of versions',
      ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
      ';',
    ],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      'browsers without adopted style sheets',
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
      'e=!0,',
    ],
    [
      'a check of the constructor',
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      'this._$cssResult$=!0;',
    ],
    [
      'a check of the parts',
      "throw Error(\"Value passed to 'css' function must be a 'css' function result: \"+t+\". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.\")",
      'throw Error("css")',
    ],
  ],
};

/** Leaves out of Lit what the elements never use. */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(pieces).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return undefined;
      let lean = code;
      for (const [what, piece, replacement] of pieces[file]!) {
        if (lean.split(piece).length !== 2)
          throw new Error(`${file} has changed: adapt "${what}" in scripts/build/lean-lit.ts.`);
        lean = lean.replace(piece, () => replacement);
      }
      return {code: lean, map: null};
    },
  };
}
