import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/define/article-comment-count.js';
import '../../src/define/article-context.js';
import type {ArticleCommentCount} from '../../src/elements/comment-count/comment-count.js';
import '../helpers/console.js';

const ADDRESS = 'https://a.example/article/';

/** The element in a page whose only structured data is this. */
async function countIn(data: unknown, url = ADDRESS): Promise<ArticleCommentCount> {
  const page = fixtureSync(html`
    <article-context url=${url}>
      <article-comment-count system="json-ld"><a href="#comments">Comments</a></article-comment-count>
    </article-context>
  `);
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(data);
  page.prepend(script);
  const element = page.querySelector('article-comment-count')!;
  await new Promise((resolve) => setTimeout(resolve));
  return element;
}

const article = (values: object) => ({'@type': 'NewsArticle', url: ADDRESS, ...values});

describe('<article-comment-count system="json-ld">', () => {
  const statistic = (type: unknown, count: unknown) => ({interactionType: type, userInteractionCount: count});

  const found: [string, object, number][] = [
    ['commentCount', {commentCount: 12}, 12],
    ['a commentCount of zero', {commentCount: 0}, 0],
    ['a commentCount in a string', {commentCount: '12'}, 12],
    ['an interaction statistic', {interactionStatistic: statistic('https://schema.org/CommentAction', 3)}, 3],
    [
      'one of several statistics',
      {interactionStatistic: [statistic('LikeAction', 9), statistic({'@type': 'CommentAction'}, 4)]},
      4,
    ],
  ];
  for (const [what, values, count] of found) {
    it(`reads ${what}, without a request`, async () => {
      const element = await countIn(article(values));
      expect([element.count, element.state]).to.deep.equal([count, 'ready']);
    });
  }

  const others: [string, unknown, string?][] = [
    ['a number that is none', article({commentCount: '<b>12</b>', interactionStatistic: [null, 5]})],
    ['other interactions', article({interactionStatistic: statistic('LikeAction', 9)})],
    ['another article', article({commentCount: 12}), 'https://a.example/other/'],
    ['what is no article', {'@type': 'WebSite', url: ADDRESS, commentCount: 12}],
  ];
  for (const [what, data, url] of others) {
    it(`reads nothing from ${what}`, async () => {
      const element = await countIn(data, url);
      expect([element.count ?? null, element.state, element.innerText]).to.deep.equal([
        null,
        'unknown',
        'Comments',
      ]);
    });
  }
});
