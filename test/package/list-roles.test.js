import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

/** WebKit, and so VoiceOver, takes a list without markers for none, unless it has the role of one or stands in a `<nav>`. */
const style = readFileSync('examples/article/article.css', 'utf8');
const unmarked = [...style.matchAll(/^([^{}]+?)\s*\{[^}]*list-style: none/gm)].map(([, selector]) =>
  selector.trim(),
);

test('the reference articles have lists without markers', () => {
  assert.deepEqual(unmarked, ['.masthead-sections ul', '.figures ul']);
});

for (const name of ['index', 'plain']) {
  const page = readFileSync(`examples/article/${name}.html`, 'utf8');
  for (const selector of unmarked) {
    const parent = selector.slice(1).replace(' ul', '');
    test(`${name}.html: the list in .${parent} is a list in WebKit too`, () => {
      const [, list] = new RegExp(`class="${parent}"[^>]*>\\s*(<ul[^>]*>)`).exec(page) ?? [];
      assert.equal(list, '<ul role="list">');
    });
  }
}

test('the story of several key figures has a list that is one in WebKit too', () => {
  const story = readFileSync('stories/key-figure.stories.ts', 'utf8');
  const lists = story.match(/<ul[^>]*list-style: none[^>]*>/g) ?? [];
  assert.equal(lists.length, 1);
  assert.match(lists[0], / role="list"/);
});
