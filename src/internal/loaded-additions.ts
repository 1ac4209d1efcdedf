import {DEVELOPMENT} from './development.js';
import {sharedState} from './shared-state.js';

/** The additions that have started. In a project's bundle they have no files of their own that could be looked for. */
const started = () => sharedState('additions@1', () => new Set<string>());

/** Says that an addition is there, for the check of pages: nothing of it is left in production builds. */
export function noteAddition(name: string): void {
  if (DEVELOPMENT) started().add(name);
}

/** Whether an addition has said that it is there. */
export const isNoted = (name: string): boolean => started().has(name);
