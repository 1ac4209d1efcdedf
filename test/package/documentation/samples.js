/** Finds the samples of code in the documentation: in every page in Markdown, and in the guides of Storybook. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import typescript from 'typescript';

/**
 * @typedef {object} Sample
 * @property {string} place File and line, for the name of its test.
 * @property {string} language
 * @property {string} text
 */

/** What people do not read, and what is made. */
const passedBy = /^(node_modules|dist|storybook-static|pictures|coverage|\..+)$/;

/** @param {string} [folder] @returns {Promise<string[]>} Every page of the project in Markdown, so that a new one is too. */
async function pagesIn(folder = '') {
  const entries = await readdir(folder || '.', {withFileTypes: true});
  const found = await Promise.all(
    entries
      .filter(({name}) => !passedBy.test(name))
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return pagesIn(path);
        return entry.name.endsWith('.md') ? [path] : [];
      }),
  );
  return found.flat().sort();
}

/** Markup of a test is no page. */
export const documents = (await pagesIn()).filter((path) => !path.startsWith('test/markup/'));

const fence = /^( *)```([\w-]*)\n([^]*?)^\1```$/gm;

/** @returns {Promise<Sample[]>} */
export async function readSamples() {
  const texts = await Promise.all(documents.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text, index) =>
    [...text.matchAll(fence)].map((match) => ({
      place: `${documents[index]}:${text.slice(0, match.index).split('\n').length}`,
      language: match[2],
      text: match[3].replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
    })),
  );
}

/**
 * The markup that the guides to the elements recommend, in Storybook.
 *
 * @returns {Promise<Sample[]>}
 */
export async function readGuideSamples() {
  const folder = 'stories/guides';
  const files = await readdir(folder);
  const samples = await Promise.all(
    files.map(async (file) => {
      const source = await readFile(join(folder, file), 'utf8');
      const {module, target} = {module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022};
      const {outputText} = typescript.transpileModule(source, {compilerOptions: {module, target}});
      /** @type {{guide: {dos: {markup?: string}[]}}} */
      const {guide} = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
      return guide.dos.flatMap(({markup}, index) =>
        markup
          ? {
              place: `${folder}/${file}: ${index + 1}`,
              language: markup.startsWith('<') ? 'html' : 'css',
              text: markup,
            }
          : [],
      );
    }),
  );
  return samples.flat();
}
