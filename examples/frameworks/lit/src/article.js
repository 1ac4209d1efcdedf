import {html, LitElement, nothing, unsafeCSS} from 'lit';
import widgets from 'article-widgets/article-widgets.css?inline';

/** An article whose widgets are driven by the component's state. */
class NewsArticle extends LitElement {
  static properties = {
    isOpen: {state: true},
    count: {state: true},
    creator: {state: true},
    hasTime: {state: true},
    hasFirst: {state: true},
    note: {state: true},
  };

  // The style sheet of the page does not reach into a shadow root.
  static styles = unsafeCSS(widgets);

  constructor() {
    super();
    this.isOpen = false;
    this.count = 12;
    this.creator = 'Ann Lee';
    this.hasTime = true;
    this.hasFirst = true;
    this.note = null;
  }

  async firstUpdated() {
    // The element that the note is taken from exists from now on.
    await this.updateComplete;
    this.note = this.renderRoot.querySelector('#report');
  }

  render() {
    return html`
      <article>
        <h1>How to read an arrest total</h1>
        <article-byline ?reading-time=${this.hasTime}><a rel="author" href="/ann/">Ann Lee</a></article-byline>
        <p>
          ${this.hasFirst ? this.renderFirst() : nothing}
          The figures are newer.
          <article-footnote .noteElement=${this.note}><a href="#report">2</a></article-footnote>
        </p>
        <article-image-credit creator=${this.creator} license="CC BY-SA 4.0">
          <img src="data:," width="16" height="9" alt="The courthouse at daybreak">
        </article-image-credit>
        <article-comment-count count=${this.count}><a href="#comments">Comments</a></article-comment-count>
        <p><output>The note is ${this.isOpen ? 'open' : 'closed'}.</output></p>
        <p>
          <button @click=${() => (this.isOpen = true)}>Open the note</button>
          <button @click=${() => this.count++}>Add a comment</button>
          <button @click=${() => (this.creator = 'Bo Chen')}>Change the creator</button>
          <button @click=${() => (this.hasTime = !this.hasTime)}>Switch the reading time</button>
          <button @click=${() => (this.hasFirst = !this.hasFirst)}>Switch the first note</button>
        </p>
        <aside id="report">Report of 2019, p. 12.</aside>
        <article-footnote-list heading="Citations"></article-footnote-list>
      </article>
    `;
  }

  renderFirst() {
    return html`
      The law is older than it looks.
      <article-footnote ?open=${this.isOpen} @article-footnote-toggle=${(event) => (this.isOpen = event.open)}>
        Act of 2000, Pub. L. 106-386.
      </article-footnote>
    `;
  }
}

customElements.define('news-article', NewsArticle);
