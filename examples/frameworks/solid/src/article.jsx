import {createSignal, Show} from 'solid-js';

/** An article whose widgets are driven by the component's state. */
export function Article() {
  const [isOpen, setOpen] = createSignal(false);
  const [count, setCount] = createSignal(12);
  const [creator, setCreator] = createSignal('Ann Lee');
  const [hasTime, setTime] = createSignal(true);
  const [hasFirst, setFirst] = createSignal(true);
  const [note, setNote] = createSignal(null);

  return (
    <article>
      <h1>How to read an arrest total</h1>
      <article-byline bool:reading-time={hasTime()}>
        <a rel="author" href="/ann/">Ann Lee</a>
      </article-byline>
      <p>
        <Show when={hasFirst()}>
          The law is older than it looks.
          <article-footnote prop:open={isOpen()} on:article-footnote-toggle={(event) => setOpen(event.open)}>
            Act of 2000, Pub. L. 106-386.
          </article-footnote>
        </Show>
        The figures are newer.
        <article-footnote prop:noteElement={note()}><a href="#report">2</a></article-footnote>
      </p>
      <article-image-credit attr:creator={creator()} license="CC BY-SA 4.0">
        <img src="data:," width="16" height="9" alt="The courthouse at daybreak" />
      </article-image-credit>
      <article-comment-count attr:count={count()}><a href="#comments">Comments</a></article-comment-count>
      <p><output>The note is {isOpen() ? 'open' : 'closed'}.</output></p>
      <p>
        <button onClick={() => setOpen(true)}>Open the note</button>
        <button onClick={() => setCount(count() + 1)}>Add a comment</button>
        <button onClick={() => setCreator('Bo Chen')}>Change the creator</button>
        <button onClick={() => setTime(!hasTime())}>Switch the reading time</button>
        <button onClick={() => setFirst(!hasFirst())}>Switch the first note</button>
      </p>
      <aside id="report" ref={setNote}>Report of 2019, p. 12.</aside>
      <article-footnote-list heading="Citations" />
    </article>
  );
}
