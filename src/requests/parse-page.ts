interface TrustedTypePolicy {
  createHTML(text: string): string;
}

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: TrustedTypePolicy): TrustedTypePolicy;
}

let policy: TrustedTypePolicy | undefined;

/**
 * Parses the bytes of a page into a document of its own, which loads nothing, runs nothing and has no window. What is
 * read from it has to be judged like every other value of a server; no node of it enters the page.
 *
 * Where the page requires Trusted Types, they ask for a policy even for this: it is named `article-widgets-page`.
 *
 * @param type The answer's media type, which may name the encoding.
 * @throws Where no such policy is allowed.
 */
export function parsePage(bytes: Uint8Array, type: string): Document {
  const text = decoderOf(type).decode(bytes);
  const factory = (globalThis as {trustedTypes?: TrustedTypePolicyFactory}).trustedTypes;
  policy ??= factory?.createPolicy('article-widgets-page', {createHTML: (markup) => markup});
  return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, 'text/html');
}

function decoderOf(type: string): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w-]+)/i.exec(type)?.[1]);
  } catch {
    return new TextDecoder();
  }
}
