interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: {createHTML(text: string): string}): unknown;
}

/**
 * Creates the Trusted Types policy that Lit uses for its templates.
 *
 * The bundle's build replaces Lit's own call with this one (see `vite.config.ts`), for two reasons: the policy is named
 * `article-widgets`, so that a page whose own Lit already took the name `lit-html` keeps working; and a page that
 * allows no such policy gets no exception. There `templatesAllowed` turns false and nothing is defined: the page stays
 * as it was written. The policy passes text through, because Lit gives it only the static parts of our templates.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy-factory
 */
export function createTemplatePolicy(): unknown {
  const factory = (globalThis as {trustedTypes?: TrustedTypePolicyFactory}).trustedTypes;
  try {
    return factory?.createPolicy('article-widgets', {createHTML: (text) => text});
  } catch {
    templatesAllowed = false;
    return undefined;
  }
}

/** False where the page's policy forbids the templates; then no element is defined. */
export let templatesAllowed = true;
