import {executeServerCommand} from '@web/test-runner-commands';

/** A request that the server of the tests has got. */
export interface ServerRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** How many bytes of a huge answer were sent. */
  readonly sent: number;
  /** Whether the connection was closed before the answer's end. */
  readonly aborted: boolean;
}

interface ServerState {
  readonly url: string;
  readonly requests: readonly ServerRequest[];
}

const ask = (payload: {mark?: string; take?: boolean}) =>
  executeServerCommand<ServerState, typeof payload>('comment-server', payload);

const {url} = await ask({});

let marks = 0;

/** Part of the server for one test: nobody else's requests are among its own. */
export class CommentServer {
  readonly #mark = `mark-${Math.random().toString(36).slice(2)}-${++marks}`;

  /** An endpoint that behaves in one of the ways that the plugin knows. */
  endpoint(behaviour: string): string {
    return `${url}/${behaviour}/${this.#mark}`;
  }

  /** The requests that nobody has taken yet. */
  async requests(): Promise<readonly ServerRequest[]> {
    return (await ask({mark: this.#mark})).requests;
  }

  /** The requests so far, each given once. */
  async takeRequests(): Promise<readonly ServerRequest[]> {
    return (await ask({mark: this.#mark, take: true})).requests;
  }
}
