import {LitElement, type PropertyDeclaration} from 'lit';
import {version} from '../version.js';

/** What all elements of the library share: the version that the guarded registration compares. */
export class ArticleElement extends LitElement {
  /** Version of the library that this class comes from. */
  static readonly version: string = version;

  /**
   * A property without a type is a text, whatever a framework gives it: of a number its digits, and of anything else,
   * such as the `false` of a condition, no text.
   *
   * @internal
   */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, options);
    if (options?.type || options?.attribute === false) return;
    const {set} = Object.getOwnPropertyDescriptor(this.prototype, name)!;
    Object.defineProperty(this.prototype, name, {
      set(this: ArticleElement, value: unknown) {
        set!.call(this, ['string', 'number'].includes(typeof value) ? String(value) : null);
      },
    });
  }

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
