/** Builds the library and serves the examples with it, until it is interrupted. */
import {build} from './build.js';
import {serve} from './static-server.js';

console.log('Building dist, which takes a minute or so.');
await build();
const {url} = await serve({root: '.', port: Number(process.env.PORT ?? 8000)});
console.log(`\nThe reference article: ${url}/examples/article/`);
