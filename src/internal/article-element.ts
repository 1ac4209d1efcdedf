import {LitElement} from 'lit';
import {version} from '../version.js';

/** What all elements of the library share: the version that the guarded registration compares. */
export class ArticleElement extends LitElement {
  /** Version of the library that this class comes from. */
  static readonly version: string = version;

  /** What an element shows depends on where it stands, such as on the language there. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }
}
