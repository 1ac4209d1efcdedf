// Before Lit: it makes the component take over the shadow root that the server has written.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'article-widgets/define';
import './article.js';
