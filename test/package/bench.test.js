import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bundleAlone} from '../../scripts/build/bundles.js';
import {sizesOf} from '../../scripts/build/sizes.js';

describe('the benchmark', () => {
  it('can bundle what the elements use of Lit, which the lean Lit of the bundles has to hold', async () => {
    const {brotli} = sizesOf(await bundleAlone('bench/entries/lit.js'));
    // More than its reactive element alone, and less than Lit has as it is published.
    assert.ok(brotli > 2_000 && brotli < 6_000, `Lit has ${brotli} bytes.`);
  });
});
