import type {Piece} from './pieces.js';

/**
 * The templates. Ours are written in one way: a binding is the whole value of an attribute, without quotes, or stands
 * between tags, and there is no comment. Nothing is rendered but text, nodes, templates and arrays of those, and where
 * there is a listener there stays one.
 */
export const litHtml: readonly Piece[] = [
  ['a look for Trusted Types, which is ours', 'const t=globalThis,i=t=>t,s=t.trustedTypes,', 'const s=0,'],
  [
    'a random marker, the patterns of a scanner for any HTML, and what is iterable and no array',
    ',o=`lit$…y=/^(?:script|style|textarea|title)$/i',
    ',r="<?>",l=pageDocument,c=()=>l.createComment(""),a=t=>null===t||"object"!=typeof t&&"function"!=typeof t,u=Array.isArray',
  ],
  [
    'templates of SVG and MathML',
    'x=t=>(i,...s)=>({_$litType$:t,…T=x(3)',
    'b=(t,...i)=>({_$litType$:1,strings:t,values:i})',
  ],
  ['values that mean no change', 'E=Symbol.for("lit-noChange"),', ''],
  [
    'the words of an error, and the scanner for any HTML',
    'function V(t,i){…"</math>":"")),e]};',
    `
function V(strings, names) {
  const html = strings.map((text, index) => {
    if (strings[index + 1] === undefined) return text || r;
    const name = /(\\S+)=$/.exec(text)?.[1];
    return name ? (names.push(name), text.slice(0, -1) + h + "=0") : text + r;
  }).join("");
  // What came out of JSON is no template.
  if (!strings.hasOwnProperty("raw")) throw Error();
  return e ? e.createHTML(html) : html;
}
`,
  ],
  [
    'bindings of a part of an attribute, of an element itself, in comments, and in the text of <script> and the like',
    'constructor({strings:t,_$litType$:i},e){…}static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}',
    `
constructor({strings}) {
  const names = [];
  this.parts = [];
  this.el = l.createElement("template");
  this.el.innerHTML = V(strings, names);
  P.currentNode = this.el.content;
  for (let node, index = 0; (node = P.nextNode()); index++) {
    if (node.nodeType > 1) this.parts.push({index});
    else for (const attribute of node.getAttributeNames()) {
      if (!attribute.endsWith(h)) continue;
      node.removeAttribute(attribute);
      const [, kind, name] = /([.?@])?(.*)/.exec(names.shift());
      this.parts.push({index, name, kind});
    }
  }
}
`,
  ],
  [
    'methods of the document that something in the page may hide',
    'P=l.createTreeWalker(l,129)',
    'P=l.createTreeWalker(document,129)',
  ],
  ['directives', 'function M(t,i,s=t,e){…),i}', ''],
  [
    'other documents than the page, and what directives ask of a part',
    'constructor(t,i){this._$AV=[],…,i++}}class k{…_$AI(t,i=this){t=M(this,t,i),',
    `
constructor(template) {
  this._$AV = [];
  this._$AD = template;
}
u(host) {
  const {el, parts} = this._$AD, copy = l.importNode(el.content, true);
  P.currentNode = copy;
  let node = P.nextNode(), index = 0;
  for (const part of parts) {
    for (; index < part.index; index++) node = P.nextNode();
    this._$AV.push(part.name ? new H(node, part.name, part.kind, host) : new k(node, node.nextSibling, host));
  }
  // Lets go of the copy.
  P.currentNode = document;
  return copy;
}
p(values) {
  this._$AV.forEach((part, index) => part._$AI(values[index]));
}
}
class k {
constructor(t, i, e) {
  this._$AH = A;
  this._$AA = t;
  this._$AB = i;
  this.options = e;
}
_$AI(t){`,
  ],
  ['the check for no change', 't!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['what is iterable and no array', ':d(t)?this.k(t)', ':u(t)?this.k(t)'],
  [
    'templates that are compiled',
    '{values:i,_$litType$:s}=t,e="number"==typeof s?…,s);',
    '{values:i}=t,e=this._$AC(t);',
  ],
  ['the parent of a part', 'new R(e,this)', 'new R(e)'],
  [
    'the parent of a part in a list',
    'this.O(c()),this.O(c()),this,this.options',
    'this.O(c()),this.O(c()),this.options',
  ],
  [
    'connected parts, of directives',
    'for(this._$AP?.(!1,!0,s);t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s}}setConnected(t){…}}',
    'for(;t!==this._$AB;){const s=t.nextSibling;t.remove(),t=s}}}',
  ],
  [
    'attributes with several values, listeners that come, go and change their options, and other hosts',
    'class H{get tagName(){…class Z{…M(this,t)}}',
    `
class H {
constructor(t, name, kind, host) {
  this._$AH = A;
  this.t = t;
  this.n = name;
  this.k = kind;
  this.h = host;
}
_$AI(value) {
  const old = this._$AH, isSet = value !== A, {t, n, k} = this;
  if (a(value) && value === old) return;
  this._$AH = value;
  if (k === "@") {
    if (old === A) t.addEventListener(n, this, value);
  } else if (k === ".") t[n] = isSet ? value : undefined;
  else if (k) t.toggleAttribute(n, isSet && !!value);
  else if (isSet) t.setAttribute(n, value ?? "");
  else t.removeAttribute(n);
}
handleEvent(event) {
  const listener = this._$AH;
  if (listener.handleEvent) listener.handleEvent(event);
  else listener.call(this.h, event);
}
}
`,
  ],
  [
    'polyfills, the list of versions, and rendering into what is no element of ours',
    'const j={M:h,…push("3.3.3");const D=…export{…}',
    'const D=(t,i)=>new k(t.appendChild(c()),null,i);export{b as html,A as nothing,D as render}',
  ],
];
