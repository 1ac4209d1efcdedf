import {readdir, readFile, writeFile} from 'node:fs/promises';
import {transform} from 'lightningcss';

/** Joins the optional style sheet from the file of each tag, in the order of their names. */
export async function buildStyles() {
  const names = (await readdir('src/styles').catch(() => [])).filter((name) => name.endsWith('.css')).sort();
  const sheets = await Promise.all(names.map((name) => readFile(`src/styles/${name}`, 'utf8')));
  const {code, warnings} = transform({
    filename: 'article-widgets.css',
    code: Buffer.from(sheets.join('\n')),
    minify: true,
    // Keeps logical properties and modern colours as they are written.
    targets: {chrome: 125 << 16, firefox: 128 << 16, safari: (17 << 16) | (4 << 8)},
  });
  if (warnings.length > 0)
    throw new Error(`src/styles: ${warnings.map((warning) => warning.message).join('; ')}`);
  await writeFile('dist/article-widgets.css', code);
}
