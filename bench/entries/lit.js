/** What the elements use of Lit, as lean as the bundles have it, to tell its share of them. */
export {ReactiveElement, css} from '@lit/reactive-element';
export {LitElement, html, nothing, render} from 'lit';
export {ContextConsumer, ContextProvider, createContext} from '@lit/context';
