/** Builds the package, and the examples of frameworks with it. Names of examples as arguments choose among them. */
import {spawn} from 'node:child_process';
import {build} from './build.js';

const chosen = process.argv.slice(2);
await build();
const values = ['--test', '--test-force-exit', '--test-reporter=spec', 'test/frameworks/frameworks.test.js'];
const env = chosen.length > 0 ? {...process.env, FRAMEWORKS: chosen.join(' ')} : process.env;
spawn(process.execPath, values, {stdio: 'inherit', env}).on('close', (code) => process.exit(code ?? 1));
