/** What the documentation tells somebody to type: whether there is such a script, program or file. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';

const {scripts} = JSON.parse(await readFile('package.json', 'utf8'));

/** @param {string} command One line that the documentation tells somebody to type. */
export function checkCommand(command) {
  const [program, first, second] = command.split(/\s+/);
  const values = command.split(/\s+/).slice(1);
  if (program === 'npm') {
    if (['ci', 'install'].includes(first)) return;
    const script = first === 'run' ? second : first;
    assert.ok(Object.hasOwn(scripts, script), `no script ${script}: ${command}`);
  } else if (program === 'npx') {
    assert.ok(existsSync(`node_modules/.bin/${first}`), `no program ${first}: ${command}`);
  } else {
    assert.ok(['node', 'cp', 'mkdir', 'cd'].includes(program), `no program ${program}: ${command}`);
  }
  // In an own project there are other files.
  for (const file of values.filter((value) => /^(test|scripts|bench|dist|examples)\/.*\.\w+$/.test(value)))
    assert.ok(existsSync(file), `no file ${file}: ${command}`);
}
