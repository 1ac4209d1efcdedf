import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import typescript from 'typescript-eslint';

/** Ways to make nodes or code of a text. Nodes are built, moved and cloned; text is text. */
const htmlStrings = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
    selector: `MemberExpression[property.name=${name}], MemberExpression[property.value=${name}], Property[key.name=${name}]`,
    message: `No ${name}: build or clone nodes.`,
  })),
  ...[
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'setHTML',
    'createContextualFragment',
    'parseFromString',
    'parseHTMLUnsafe',
  ].map((name) => ({
    selector: `MemberExpression[property.name=${name}]`,
    message: `No ${name}: build or clone nodes.`,
  })),
  ...['write', 'writeln', 'execCommand'].map((name) => ({
    selector: `MemberExpression[object.name=/[dD]ocument$/][property.name=${name}]`,
    message: `No document.${name}: build or clone nodes.`,
  })),
  {
    selector: 'MemberExpression[property.name=cookie]',
    message: 'No cookies: nothing is stored unless an attribute asks for it.',
  },
  {
    selector: 'NewExpression[callee.name=CustomEvent]',
    message: 'No CustomEvent: write a subclass of Event with read-only fields.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message:
      'No style attribute in a template: a strict Content-Security-Policy forbids it. Use the style sheet.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(script|style|link|iframe|object|embed|base|meta)\\b|\\son[a-z]+\\s*=/i]',
    message:
      'No element or attribute in a template that runs, loads or styles: listen with @, adopt style sheets.',
  },
  {
    selector: 'CallExpression[callee.property.name=setAttribute][arguments.0.value=/^(style|on.*)$/i]',
    message: 'A strict Content-Security-Policy forbids it: set properties of style, and listen to events.',
  },
  {
    selector: 'MemberExpression[property.name=sendBeacon]',
    message: 'Nothing is sent unless an attribute asks for it.',
  },
  {
    selector: 'ImportExpression',
    message: 'No dynamic import: the module is one file.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=html] TemplateElement[value.raw=/<!--|=([\x22\x27][^\x22\x27]*|[^\\s\x22\x27>]+)$/]',
    message:
      'In a template, a binding is the whole value of an attribute, without quotes, and there is no comment: the Lit of ' +
      'the bundles reads nothing else (scripts/build/lean-lit).',
  },
  {
    selector:
      'MethodDefinition[key.name=/^(firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|hostUpdated)$/]',
    message: 'The Lit of the bundles does not call this (scripts/build/lean-lit).',
  },
  {
    selector: 'MemberExpression[property.name=/^(isUpdatePending|performUpdate|enableUpdating)$/]',
    message: 'The Lit of the bundles has no such member (scripts/build/lean-lit).',
  },
];

const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];

const stored = stores.map((name) => ({
  name,
  message: 'Nothing is stored unless an attribute asks for it.',
}));

const requests = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((name) => ({
  name,
  message: 'Requests are made by src/comments and src/requests only, when an attribute asks for one.',
}));

/** The same names as members of the window. */
const onWindow = (/** @type {{name: string, message: string}[]} */ names) =>
  names.map(({name, message}) => ({
    selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=${name}]`,
    message,
  }));

const unsafeDirectives = {
  group: [
    'lit/directives/unsafe-*',
    'lit-html/directives/unsafe-*',
    'lit/static-html.js',
    'lit-html/static.js',
  ],
  message: 'No HTML strings: nodes are built or cloned.',
};

const unsafeCss = {
  group: ['lit', '@lit/reactive-element'],
  importNames: ['unsafeCSS'],
  message: 'No style sheets of texts that come at run time.',
};

/** Which folders of `src` a folder may import from: imports run one way. */
const layers = {
  text: [],
  locales: [],
  internal: ['text', 'locales'],
  'image-metadata': ['text'],
  requests: ['internal', 'text'],
  article: ['internal', 'locales', 'text'],
  comments: ['internal', 'text'],
  adopt: ['article', 'internal', 'text'],
  controllers: ['article', 'comments', 'internal', 'text'],
  elements: ['adopt', 'article', 'comments', 'controllers', 'internal', 'locales', 'text'],
  additions: [
    'article',
    'comments',
    'controllers',
    'image-metadata',
    'internal',
    'locales',
    'requests',
    'text',
  ],
  define: ['elements', 'internal', 'article'],
};

const folders = Object.keys(layers);

/**
 * The rule of one folder. Types of a locale and the version may be named everywhere.
 *
 * @param {string} folder @param {string[]} allowed
 */
function layer(folder, allowed) {
  const forbidden = folders.filter((name) => name !== folder && !allowed.includes(name));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
      allowTypeImports: true,
      message: `src/${folder} may import from ${allowed.join(', ') || 'nothing'}: imports run one way.`,
    },
    unsafeDirectives,
    unsafeCss,
  ];
  if (folder === 'elements') {
    patterns.push({
      // `../x/x.js` from `elements/y/y.ts` is another element; `../../internal/x.js` is not.
      regex: '^\\.\\./[^.]',
      message: 'Elements never import each other: share what both need in article, controllers or internal.',
    });
  }
  if (folder === 'text' || folder === 'locales') {
    patterns.push({regex: '^(lit|@lit)', message: `src/${folder} knows nothing of Lit.`});
  }
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns}]},
  };
}

/** What `src/text` may not name: it runs anywhere. */
const dom = [
  'document',
  'window',
  'navigator',
  'location',
  'customElements',
  'HTMLElement',
  'Element',
  'Node',
].map((name) => ({name, message: 'src/text knows nothing of the DOM.'}));

export default defineConfig(
  {
    ignores: [
      'dist',
      'storybook-static',
      'node_modules',
      'coverage',
      '.cache',
      'examples/*/*/**',
      'test/fixtures',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.js', '**/*.mjs'],
    rules: {
      'no-undef': 'off',
      'no-unused-vars': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...typescript.configs.strict],
    rules: {
      // Where the type cannot say what the markup of the template guarantees.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      eqeqeq: ['error', 'smart'],
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      ...typescript.configs.strictTypeCheckedOnly,
      lit.configs['flat/all'],
      wc.configs['flat/best-practice'],
    ],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
      // `no-implied-eval` asks whether they are the browser's.
      globals: {setTimeout: 'readonly', setInterval: 'readonly', window: 'readonly'},
    },
    settings: {wc: {elementBaseClasses: ['ArticleElement', 'LitElement']}},
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...htmlStrings, ...onWindow([...stored, ...requests])],
      'no-restricted-globals': ['error', ...stored, ...requests],
      'no-restricted-exports': [
        'error',
        {restrictDefaultExports: {direct: true, named: true, defaultFrom: true}},
      ],
      'no-console': 'error',
      '@typescript-eslint/no-restricted-imports': ['error', {patterns: [unsafeDirectives, unsafeCss]}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Of no use here: they find no faults, or ask for code that does nothing.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'wc/guard-super-call': 'off',
      'lit/no-template-arrow': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  ...Object.entries(layers).map(([folder, allowed]) => layer(folder, allowed)),
  {
    files: ['src/additions/**/*.ts', 'src/elements/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...htmlStrings,
        ...onWindow([...stored, ...requests]),
        {
          // Compared with a word only, which a form is not.
          selector: "MemberExpression[object.name='document'][property.name!='readyState']",
          message: 'A form or image of this name hides it: ask pageDocument.',
        },
      ],
    },
  },
  {
    // The ones that may ask a server, and the ones that may speak in the console.
    files: ['src/comments/**/*.ts', 'src/requests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...htmlStrings, ...onWindow(stored)],
      'no-restricted-globals': ['error', ...stored],
    },
  },
  {
    // Parses pages that are only read; no node of them enters a page.
    files: ['src/requests/parse-page.ts'],
    rules: {'no-restricted-syntax': 'off'},
  },
  {
    files: ['src/internal/warn.ts', 'src/internal/define-element.ts'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['src/text/**/*.ts', 'src/image-metadata/**/*.ts'],
    rules: {'no-restricted-globals': ['error', ...stored, ...requests, ...dom]},
  },
);
