/**
 * Measures the library beside others and prints tables with the bars that it has set itself. Names of measurements as
 * arguments choose among them. How each is measured, and how to read it, is in `bench/README.md`.
 */
import {cpus} from 'node:os';
import {openBench} from './bench.js';
import {measureChurn} from './measurements/churn.js';
import {measureInline} from './measurements/inline.js';
import {measureLayoutShift} from './measurements/layout-shift.js';
import {measureLinked} from './measurements/linked.js';
import {measureLoading} from './measurements/loading.js';
import {measureMemory} from './measurements/memory.js';
import {measureOpening} from './measurements/opening.js';
import {measureScale} from './measurements/scale.js';
import {measureSizes} from './measurements/sizes.js';
import {summary} from './report.js';

/** @type {Record<string, (bench: import('./bench.js').Bench) => Promise<void>>} */
const measurements = {
  sizes: measureSizes,
  inline: measureInline,
  opening: measureOpening,
  memory: measureMemory,
  'layout-shift': measureLayoutShift,
  loading: measureLoading,
  churn: measureChurn,
  linked: measureLinked,
  scale: measureScale,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(measurements, name));
if (unknown.length > 0) throw new Error(`No such measurement: ${unknown.join(', ')}.`);

const bench = await openBench();
console.log(`${bench.browserVersion}, Node ${process.version}, ${cpus().length} processors`);
try {
  for (const name of chosen.length > 0 ? chosen : Object.keys(measurements)) await measurements[name](bench);
} finally {
  await bench.close();
}
summary();
