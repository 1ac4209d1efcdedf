/** Checks a file of a project that uses the package, with the compiler. */
import {resolve} from 'node:path';
import typescript from 'typescript';

/**
 * What was read and checked before, by options: the libraries of the browser and of Lit, and the package, are the same in
 * every project.
 *
 * @type {Map<string, {sources: Map<string, typescript.SourceFile | undefined>, checked: Set<string>}>}
 */
const known = new Map();

/**
 * The errors of a project's file, and of what it imports that no project before it did.
 *
 * @param {string} code
 * @param {typescript.CompilerOptions & {name?: string}} [more] Other options, and the name of the file.
 */
export function errorsOf(code, {name = 'project.ts', ...more} = {}) {
  const file = resolve(name);
  /** @type {typescript.CompilerOptions} */
  const options = {
    strict: true,
    noEmit: true,
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    ...more,
  };
  const key = JSON.stringify(options);
  const {sources, checked} = known.get(key) ?? {sources: new Map(), checked: new Set()};
  known.set(key, {sources, checked});
  const host = typescript.createCompilerHost(options);
  const {fileExists, readFile, getSourceFile} = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? code : readFile(path));
  host.getSourceFile = (path, version, ...others) => {
    if (path === file) return typescript.createSourceFile(path, code, version);
    if (!sources.has(path)) sources.set(path, getSourceFile.call(host, path, version, ...others));
    return sources.get(path);
  };
  const program = typescript.createProgram([file], options, host);
  const toCheck = program.getSourceFiles().filter(({fileName}) => !checked.has(fileName));
  const errors = toCheck.flatMap((source) => {
    const found = typescript.getPreEmitDiagnostics(program, source);
    if (source.fileName !== file && found.length === 0) checked.add(source.fileName);
    return found;
  });
  // What is wrong with all of them is said of each.
  return typescript
    .sortAndDeduplicateDiagnostics(errors)
    .map(({messageText}) => typescript.flattenDiagnosticMessageText(messageText, '\n'));
}
