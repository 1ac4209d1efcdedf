import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A note in its sentence, as markup or as the text of it, which most feeds hold. */
const NOTE =
  /\s*(?:<|&lt;)article-footnote\b(?:(?!\sfor=)[^>])*?(?:>|&gt;)(.*?)(?:<|&lt;)\/article-footnote(?:>|&gt;)/gs;

/**
 * An Eleventy plugin: copies the module and its style sheet into the site and adds a shortcode for each widget.
 *
 * @param {import('@11ty/eleventy').UserConfig} config
 * @param {{from?: string, to?: string}} [options] Where the two files lie in the project, and where they go in the site.
 */
export default function articleWidgets(config, {from = 'article-widgets', to = 'article-widgets'} = {}) {
  config.addPassthroughCopy({[from]: to});

  /** Loads the module and its style sheet, from the site itself; the hash is that of the file as it is now. */
  config.addShortcode('articleWidgets', () => {
    const integrity = (name) =>
      `sha384-${createHash('sha384').update(readFileSync(join(from, name))).digest('base64')}`;
    return [
      element('link', {
        rel: 'stylesheet',
        href: `/${to}/article-widgets.css`,
        integrity: integrity('article-widgets.css'),
      }),
      element(
        'script',
        {type: 'module', src: `/${to}/article-widgets.js`, integrity: integrity('article-widgets.js')},
        '',
      ),
    ].join('\n');
  });

  // A feed's readers drop the tags that they do not know, and a note would run into its sentence.
  config.addTransform('notesInFeeds', function (content) {
    return String(this.page.outputPath).endsWith('.xml') ? content.replace(NOTE, ' ($1)') : content;
  });

  config.addPairedShortcode('footnote', (note) => element('article-footnote', {}, note.trim()));

  config.addShortcode('footnoteList', (heading) => element('article-footnote-list', {heading}, ''));

  config.addShortcode('relatedLink', (url, title, {label, description, source} = {}) =>
    element(
      'article-related-link',
      {label},
      element('a', {href: url}, escape(title)) +
        slotted('description', description) +
        slotted('source', source),
    ),
  );

  config.addShortcode('imageCredit', (picture) => {
    const {src, width, height, alt = '', caption, source_url: sourceUrl, ...credit} = picture;
    const image = element('img', {src, width, height, alt});
    return element(
      'article-image-credit',
      {...credit, 'source-url': sourceUrl},
      caption ? element('figure', {}, image + element('figcaption', {}, escape(caption))) : image,
    );
  });

  config.addShortcode('commentCount', (count, href = '#comments', {slot, ...source} = {}) =>
    element('article-comment-count', {count, slot, ...source}, element('a', {href}, 'Comments')),
  );

  config.addShortcode('articleDate', (date, {slot, label = ''} = {}) =>
    element(
      'article-date',
      {slot},
      `${label ? `${escape(label)} ` : ''}${element('time', {datetime: new Date(date).toISOString()}, new Date(date).toLocaleDateString('en-US', {dateStyle: 'long'}))}`,
    ),
  );

  /** Turns the notes of the Markdown processor into footnotes, wherever the selector matches. */
  config.addShortcode('enhanceArticle', (selector) => element('article-enhance', {selector}, ''));
}

/** @param {string} slot @param {string | undefined} text */
const slotted = (slot, text) => (text ? element('span', {slot}, escape(text)) : '');

/** @param {unknown} text */
const escape = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * One line of markup, because Markdown may read what is indented as code.
 *
 * @param {string} tag @param {Record<string, unknown>} attributes Those without a value are left out.
 * @param {string} [content] Markup; an element without an end tag has none.
 */
function element(tag, attributes, content) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  return `<${tag}${written}>${content === undefined ? '' : `${content}</${tag}>`}`;
}
