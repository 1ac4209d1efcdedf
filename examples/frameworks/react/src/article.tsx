import {useEffect, useRef, useState} from 'react';

/** An article whose widgets are driven by the component's state. */
export function Article() {
  const [isOpen, setOpen] = useState(false);
  const [count, setCount] = useState(12);
  const [creator, setCreator] = useState('Ann Lee');
  const [hasTime, setTime] = useState(true);
  const [hasFirst, setFirst] = useState(true);
  const report = useRef<HTMLElement>(null);
  const [note, setNote] = useState<HTMLElement | null>(null);

  // React compares the server's page with its own before an effect runs, so the elements may change it afterwards only.
  // A property that is no attribute is given when the element is defined: React would write an attribute before.
  useEffect(() => {
    void import('article-widgets/define').then(() => setNote(report.current));
  }, []);

  return (
    <article>
      <h1>How to read an arrest total</h1>
      <article-byline reading-time={hasTime}>
        <a rel="author" href="/ann/">Ann Lee</a>
      </article-byline>
      <p>
        {hasFirst && 'The law is older than it looks.'}
        {hasFirst && (
          <article-footnote open={isOpen} onarticle-footnote-toggle={(event) => setOpen(event.open)}>
            Act of 2000, Pub. L. 106-386.
          </article-footnote>
        )}
        The figures are newer.
        <article-footnote noteElement={note}><a href="#report">2</a></article-footnote>
      </p>
      <article-image-credit creator={creator} license="CC BY-SA 4.0">
        <img src="data:," width="16" height="9" alt="The courthouse at daybreak" />
      </article-image-credit>
      <article-comment-count count={count}><a href="#comments">Comments</a></article-comment-count>
      <p><output>The note is {isOpen ? 'open' : 'closed'}.</output></p>
      <p>
        <button onClick={() => setOpen(true)}>Open the note</button>
        <button onClick={() => setCount(count + 1)}>Add a comment</button>
        <button onClick={() => setCreator('Bo Chen')}>Change the creator</button>
        <button onClick={() => setTime(!hasTime)}>Switch the reading time</button>
        <button onClick={() => setFirst(!hasFirst)}>Switch the first note</button>
      </p>
      <aside id="report" ref={report}>Report of 2019, p. 12.</aside>
      <article-footnote-list heading="Citations" />
    </article>
  );
}
