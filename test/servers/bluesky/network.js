/**
 * A whole Bluesky of its own, as a process: an account, some posts, and replies to them. It tells its address, and the
 * posts with the number of replies that it lists under each, and stays until it is ended.
 *
 * `node network.js FOLDER POSTS`: the folder of @atproto/dev-env, and how many posts. Each has none, one or two replies.
 */
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';

const [, , folder, number] = process.argv;
const require = createRequire(join(resolve(folder), 'package.json'));
// By its folder: the project itself does not have it.
const {TestNetwork} = require(resolve(folder));

const network = await TestNetwork.create({dbPostgresSchema: 'bluesky'});
const agent = network.pds.getClient();
await agent.createAccount({handle: 'ann.test', email: 'ann@a.example', password: 'password'});

const posts = [];
for (let index = 0; index < Number(number); index++) {
  const post = await agent.post({text: `Post ${index}`});
  for (let reply = 0; reply < index % 3; reply++) {
    await agent.post({text: `Reply ${reply}`, reply: {root: post, parent: post}});
  }
  posts.push(post);
}
await network.processAll();

const url = network.bsky.url;
for (const post of posts) {
  const response = await fetch(`${url}/xrpc/app.bsky.feed.getPostThread?uri=${encodeURIComponent(post.uri)}`);
  const {thread} = await response.json();
  Object.assign(post, {replies: thread.replies.length});
}
process.send?.({url, posts});
