import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {ArticleFootnoteToggleEvent} from 'article-widgets';

/** An article whose widgets are driven by the component's state. */
@Component({
  selector: 'news-article',
  // Angular takes tags that it does not know for mistakes, unless it is told of custom elements.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <article>
      <h1>How to read an arrest total</h1>
      <article-byline [attr.reading-time]="hasTime() ? '' : null">
        <a rel="author" href="/ann/">Ann Lee</a>
      </article-byline>
      <p>
        @if (hasFirst()) {
          The law is older than it looks.
          <article-footnote [attr.open]="isOpen() ? '' : null" (article-footnote-toggle)="toggled($event)">
            Act of 2000, Pub. L. 106-386.
          </article-footnote>
        }
        The figures are newer.
        <article-footnote [noteElement]="report"><a href="#report">2</a></article-footnote>
      </p>
      <article-image-credit [attr.creator]="creator()" license="CC BY-SA 4.0">
        <img src="data:," width="16" height="9" alt="The courthouse at daybreak" />
      </article-image-credit>
      <article-comment-count [attr.count]="count()"><a href="#comments">Comments</a></article-comment-count>
      <p><output>The note is {{ isOpen() ? 'open' : 'closed' }}.</output></p>
      <p>
        <button (click)="isOpen.set(true)">Open the note</button>
        <button (click)="count.set(count() + 1)">Add a comment</button>
        <button (click)="creator.set('Bo Chen')">Change the creator</button>
        <button (click)="hasTime.set(!hasTime())">Switch the reading time</button>
        <button (click)="hasFirst.set(!hasFirst())">Switch the first note</button>
      </p>
      <aside id="report" #report>Report of 2019, p. 12.</aside>
      <article-footnote-list heading="Citations"></article-footnote-list>
    </article>
  `,
})
export class NewsArticle {
  readonly isOpen = signal(false);
  readonly count = signal(12);
  readonly creator = signal('Ann Lee');
  readonly hasTime = signal(true);
  readonly hasFirst = signal(true);

  toggled(event: Event): void {
    this.isOpen.set((event as ArticleFootnoteToggleEvent).open);
  }
}
