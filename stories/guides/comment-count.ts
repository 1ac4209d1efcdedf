import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'To say how many comments an article has, and to lead to them.',
    'In a list of teasers: one request counts them all where the comment system can.',
  ],
  avoid: [
    'For the comments themselves: it counts, and leads there.',
    'For a number that is not of comments, replies or reactions: that is `article-key-figure`.',
  ],
  dos: [
    {
      text: 'Write a link inside that makes sense without the number.',
      markup: `<article-comment-count count="12">
  <a href="#comments">Comments</a>
</article-comment-count>`,
    },
    {text: 'Let the server write `count` where it knows it: then nothing is asked and nothing moves.'},
  ],
  donts: [
    {
      text: 'Leave the link out: without the script nothing would be there.',
      markup: `<article-comment-count count="12"></article-comment-count>`,
    },
    {text: 'Hide it while the count is zero. “No comments” invites the first one.'},
  ],
  content: [
    'The link says “Comments”; the element puts the number in front, in the plural of the language.',
    'Use `label="replies"` for posts that have replies, so that the words are right.',
  ],
  accessibility: [
    'The link is named by the count in words. A rounded number has the exact one in its name.',
    'A number that arrives later is not announced: it is met where it stands.',
  ],
};
