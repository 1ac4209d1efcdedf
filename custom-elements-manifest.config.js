/** How the custom-elements manifest is read from the source; see `scripts/build/manifest.js` for the rest. */

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
  plugins: [publicOnly],
};
