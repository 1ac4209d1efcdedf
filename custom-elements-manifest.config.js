/** How the custom-elements manifest is read from the source; see `scripts/build/manifest.js` for the rest. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** @param {{privacy?: string, description?: string, name?: string}} member */
const isPublic = (member) => member.privacy !== 'private' && member.privacy !== 'protected';

/** Keeps what an author or a script of a page may use, and names the published files. */
const publicOnly = {
  name: 'public-only',
  /** Marks what the class documents as internal, before its comment is reduced to text. */
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.text);
    const internal = new Set(
      node.members
        .filter((member) => ts.getJSDocTags(member).some((tag) => tag.tagName.text === 'internal'))
        .map((member) => member.name?.text),
    );
    if (declaration?.members) {
      declaration.members = declaration.members.filter(({name}) => !internal.has(name));
      declaration.attributes = declaration.attributes?.filter(({fieldName}) => !internal.has(fieldName));
    }
  },
  packageLinkPhase({customElementsManifest}) {
    const lifecycle = new Set(['styles', 'renderOptions', 'isUpdatePending', 'hasUpdated', 'updateComplete']);
    // The analyser lists files as the disk answers, which is another order now and then.
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const file of customElementsManifest.modules) {
      file.path = published(file.path);
      for (const exported of file.exports ?? [])
        exported.declaration.module &&= published(exported.declaration.module);
      for (const declaration of file.declarations ?? []) {
        if (declaration.superclass?.module)
          declaration.superclass.module = published(declaration.superclass.module);
        for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          if (member.inheritedFrom?.module)
            member.inheritedFrom.module = published(member.inheritedFrom.module);
        }
        declaration.members = declaration.members?.filter(
          (member) => isPublic(member) && !lifecycle.has(member.name) && !member.name.startsWith('_'),
        );
        // The analyser also lists what it takes for an event in the code; only documented ones are meant.
        declaration.events = declaration.events?.filter((event) => event.name && event.description);
      }
    }
  },
};

/** What our own types that are unions of strings consist of, by name. @type {Map<string, string>} */
const unions = new Map();

/**
 * Says beside a type that has a name what that name stands for, where it stands for strings: editors complete the
 * values of an attribute from that. Types of any other kind keep their names.
 */
const unionsOfStrings = {
  name: 'unions-of-strings',
  initialize({ts}) {
    for (const path of readdirSync('src', {recursive: true})) {
      if (!path.endsWith('.ts')) continue;
      const file = ts.createSourceFile(path, readFileSync(join('src', path), 'utf8'), ts.ScriptTarget.Latest);
      for (const statement of file.statements) {
        if (!ts.isTypeAliasDeclaration(statement) || !ts.isUnionTypeNode(statement.type)) continue;
        const members = statement.type.types.map((type) =>
          type.getText(file).replace(/^\((string) &.*$/, '$1'),
        );
        if (members.every((member) => /^('.*'|string)$/.test(member)))
          unions.set(statement.name.text, members.join(' | '));
      }
    }
  },
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const {attributes = [], members = []} of declarations) {
        for (const item of [...attributes, ...members]) {
          const named = item.type?.text;
          const text = named?.replace(/\b\w+\b/g, (name) => unions.get(name) ?? name);
          if (text !== named) item.parsedType = {text};
        }
      }
    }
  },
};

/** @param {string} path */
function published(path) {
  return path.replace(/^\/?src\//, 'dist/es/').replace(/\.ts$/, '.js');
}

export default {
  globs: ['src/elements/**/*.ts', 'src/internal/article-element.ts', 'src/define/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, unionsOfStrings],
};
