/** Checks a file of a project that uses the package, with the compiler. */
import {resolve} from 'node:path';
import typescript from 'typescript';

/**
 * The errors of a project's file.
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
  const host = typescript.createCompilerHost(options);
  const {fileExists, readFile, getSourceFile} = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? code : readFile(path));
  host.getSourceFile = (path, version, ...others) =>
    path === file
      ? typescript.createSourceFile(path, code, version)
      : getSourceFile.call(host, path, version, ...others);
  const program = typescript.createProgram([file], options, host);
  return typescript
    .getPreEmitDiagnostics(program)
    .map(({messageText}) => typescript.flattenDiagnosticMessageText(messageText, '\n'));
}
