import {LitElement} from 'lit';
import {version} from '../version.js';
import {renderRootOf} from './render-root.js';

/** What all elements of the library share: the version that the guarded registration compares. */
export class ArticleElement extends LitElement {
  /** Version of the library that this class comes from. */
  static readonly version: string = version;

  /**
   * Empties a shadow root that a saved page or a server has brought along: Lit would render behind what is there.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = renderRootOf(this);
    root.replaceChildren();
    return root;
  }

  /** @internal Styles do not follow an element into another document, such as a frame's, and are set on its return. */
  adoptedCallback(): void {
    renderRootOf(this);
  }

  /** What an element shows depends on where it stands, such as on the language there. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }
}
