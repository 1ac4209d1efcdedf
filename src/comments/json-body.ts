import type {CommentRequest} from './comment-system.js';

/** Builds a request that sends JSON. Of another origin, it is preceded by one that asks whether it may be made. */
export function jsonBody(url: string, value: unknown): CommentRequest {
  return {
    url,
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(value),
  };
}
