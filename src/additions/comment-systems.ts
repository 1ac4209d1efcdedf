/**
 * An addition that knows more comment systems than the module. It is loaded before the module.
 */
import {artalk} from '../comments/artalk.js';
import {bluesky} from '../comments/bluesky.js';
import {comentario} from '../comments/comentario.js';
import {coral} from '../comments/coral.js';
import {cusdis} from '../comments/cusdis.js';
import {discourse} from '../comments/discourse.js';
import {ghost} from '../comments/ghost.js';
import {giscus} from '../comments/giscus.js';
import {github} from '../comments/github.js';
import {isso} from '../comments/isso.js';
import {mastodon} from '../comments/mastodon.js';
import {registerCommentSystem} from '../comments/registry.js';
import {remark42} from '../comments/remark42.js';
import {waline} from '../comments/waline.js';

const systems = {
  artalk,
  bluesky,
  comentario,
  coral,
  cusdis,
  discourse,
  ghost,
  giscus,
  github,
  isso,
  mastodon,
  remark42,
  waline,
};

for (const [name, system] of Object.entries(systems)) registerCommentSystem(name, system);
