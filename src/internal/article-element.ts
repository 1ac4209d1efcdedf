import {LitElement} from 'lit';
import {version} from '../version.js';
import {renderRootOf} from './render-root.js';

/** What all elements of the library share: the version that the guarded registration compares. */
export class ArticleElement extends LitElement {
  /** Version of the library that this class comes from. */
  static readonly version: string = version;

  /**
   * What a page was saved with in the shadow root, or a server has written there, is rendered anew: Lit would add to
   * it.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = renderRootOf(this);
    root.replaceChildren();
    return root;
  }

  /** @internal Its styles do not go with it into another document, as that of a frame, and have to come back. */
  adoptedCallback(): void {
    renderRootOf(this);
  }

  /** What an element shows depends on where it stands, such as on the language there. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }
}
