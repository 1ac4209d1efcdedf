import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {elementsOf} from '../../../../scripts/build/manifest.js';
import {openUpgraded} from '../check.js';
import {article, hostPage} from '../page.js';

/** Each tag with its properties that can be set. */
async function settableProperties() {
  const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  return /** @type {any[]} */ (elementsOf(manifest))
    .map(({tagName, members = []}) => ({
      tag: tagName,
      properties: members
        .filter(
          (/** @type {any} */ member) =>
            member.kind === 'field' && !member.privacy && !member.readonly && !member.static,
        )
        .map((/** @type {any} */ {name, type}) => ({name, takesText: /string/.test(type?.text ?? '')})),
    }))
    .filter(({properties}) => properties.length > 0);
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 34,
    name: 'every property of every element takes a value of any kind and gives it up again: nothing is thrown while rendering, no word of the author is lost, and no "NaN" or "[object Object]" is shown',
    engines: ['chromium', 'firefox', 'webkit'],
    minutes: 8,
    async run(engine, context) {
      const tags = await settableProperties();
      assert.ok(tags.length > 17, `only ${tags.length} elements have properties`);
      let count = 0;
      const faults = [];
      const thrown = new Set();
      for (const {tag, properties} of tags) {
        await openUpgraded(engine, context.add(hostPage({body: article})));
        for (const property of properties) {
          const found = await engine.run(
            async (name, one, written) =>
              (await import('/test/e2e/host/hostile/set-properties.js')).setProperties(name, [one], written),
            tag,
            property,
            article,
          );
          count += found.count;
          faults.push(...found.faults);
          for (const line of found.thrown) thrown.add(line);
        }
      }
      assert.ok(
        faults.length === 0,
        `${faults.length}:\n${faults.slice(0, 400).join('\n')}\n${[...thrown].join('\n')}`,
      );
      return {note: `${count} values`};
    },
  },
];
