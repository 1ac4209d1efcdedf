import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {defineConfig, type Plugin} from 'vite';

const id = 'virtual:custom-elements-manifest';

/** Reads the custom-elements manifest from the source when Storybook starts, so that it is never an old one. */
function customElementsManifest(): Plugin {
  return {
    name: 'custom-elements-manifest',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(path) {
      if (path !== `\0${id}`) return undefined;
      const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
      const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
      const configuration = 'custom-elements-manifest.config.js';
      // The analyser takes the folder for one below the current folder.
      const outdir = relative('.', folder);
      execFileSync(process.execPath, [analyzer, 'analyze', '--config', configuration, '--outdir', outdir]);
      return `export default ${readFileSync(join(folder, 'custom-elements.json'), 'utf8')}`;
    },
  };
}

export default defineConfig({
  plugins: [customElementsManifest()],
  // Storybook's renderer and the elements must share one copy of Lit.
  optimizeDeps: {
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directive-helpers.js',
      'lit/directives/keyed.js',
      'lit/directives/live.js',
      'lit/directives/ref.js',
      'lit/directives/style-map.js',
    ],
  },
});
