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
 * @param type The answer's media type, which may name the encoding; otherwise a `<meta>` at the page's beginning may.
 * @throws Where no such policy is allowed.
 */
export function parsePage(bytes: Uint8Array, type: string): Document {
  const text = decoderOf(bytes, type).decode(bytes);
  const factory = (globalThis as {trustedTypes?: TrustedTypePolicyFactory}).trustedTypes;
  policy ??= factory?.createPolicy('article-widgets-page', {createHTML: (markup) => markup});
  return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, 'text/html');
}

/**
 * A page whose markup can be read as ASCII is not in UTF-16, whatever it says: it is in UTF-8, the default.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
function decoderOf(bytes: Uint8Array, type: string): TextDecoder {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const [, name] =
    /charset="?([\w-]+)/i.exec(type) ??
    /\bmeta\s[^>]*charset\s*=\s*["']?(?!utf-16)([\w-]+)/i.exec(beginning) ??
    [];
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder();
  }
}
