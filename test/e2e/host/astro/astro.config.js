/** Beside the built library, so that one server has both. */
export default {
  base: '/.cache/host-astro',
  outDir: '../../../../.cache/host-astro',
  cacheDir: '../../../../.cache/host-astro-cache',
};
