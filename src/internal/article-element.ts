import {LitElement} from 'lit';
import {version} from '../version.js';

/** What all elements of the library share: the version that the guarded registration compares. */
export class ArticleElement extends LitElement {
  /** Version of the library that this class comes from. */
  static readonly version: string = version;

  /** What a page was saved with in the shadow root, or a server has written there, is rendered anew: Lit would add to it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** What an element shows depends on where it stands, such as on the language there. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }
}
