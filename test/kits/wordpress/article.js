/** The sample article as the block editor would save it, with WordPress's own footnotes. */
import {readFile} from 'node:fs/promises';

/** @returns {Promise<{title: string, content: string, footnotes: {id: string, content: string}[]}>} */
export async function sampleArticle() {
  const source = await readFile('examples/shared/article.md', 'utf8');
  const [, front, body] = source.split(/^---\n/m);
  const title = /^title: "(.*)"$/m.exec(front)?.[1] ?? '';
  /** @type {Map<string, {id: string, content: string}>} */
  const notes = new Map();
  for (const [, name, text] of body.matchAll(/^\[\^(\w+)\]: (.*)$/gm))
    // The editor makes ids that may begin with a digit.
    notes.set(name, {
      id: `${notes.size}f8a1c52-0000-4000-8000-00000000000${notes.size}`,
      content: inline(text),
    });

  const names = [...notes.keys()];
  const mark = (/** @type {string} */ name) => {
    const {id} = /** @type {{id: string}} */ (notes.get(name));
    return `<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">${names.indexOf(name) + 1}</a></sup>`;
  };
  const blocks = body
    .split('\n\n')
    .filter((text) => text.trim() && !text.startsWith('[^'))
    .map((text) => block(text.trim(), mark));
  for (const [, label, url] of front.matchAll(/ - title: "(.*)"\n +url: "(.*)"/g))
    blocks.push(related(url, label));
  blocks.push('<!-- wp:footnotes /-->');
  return {title, content: blocks.join('\n\n'), footnotes: [...notes.values()]};
}

/** @param {string} text A paragraph of Markdown. @param {(name: string) => string} mark */
function block(text, mark) {
  const card = /^<article-related-link><a href="(.*?)">(.*)<\/a>/.exec(text);
  if (card) return related(card[1], card[2]);
  if (text.startsWith('## '))
    return `<!-- wp:heading -->\n<h2 class="wp-block-heading">${text.slice(3)}</h2>\n<!-- /wp:heading -->`;
  const words = inline(text).replaceAll(/\[\^(\w+)\]/g, (_, name) => mark(name));
  if (text.startsWith('> '))
    return `<!-- wp:quote -->\n<blockquote class="wp-block-quote"><p>${words.replaceAll(/^> ?/gm, '')}</p></blockquote>\n<!-- /wp:quote -->`;
  return `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
}

/** @param {string} url @param {string} title */
const related = (url, title) => `<!-- wp:article-widgets/related-link ${JSON.stringify({url, title})} /-->`;

/** @param {string} text */
const inline = (text) =>
  text
    .replaceAll(/<(https:[^>]+)>/g, '<a href="$1">$1</a>')
    .replaceAll(/\[([^\]^][^\]]*)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replaceAll(/\*([^*]+)\*/g, '<em>$1</em>');
