import {executeServerCommand} from '@web/test-runner-commands';

/** A request that has come to a page of `/same-origin/`; see `same-origin-server.js`. */
export interface SameOriginRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sent: number;
  readonly aborted: boolean;
}

/** Takes the requests whose address holds a mark. */
export const takeRequests = (mark: string): Promise<SameOriginRequest[]> =>
  executeServerCommand('same-origin-requests', mark);

let count = 0;

/** A mark that no other test has. */
export const newMark = (): string => `mark-${Date.now()}-${count++}`;
