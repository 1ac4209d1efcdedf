import {flushSync, mount, unmount} from 'svelte';
import {state} from '../svelte-state.svelte.js';
import Article from './Article.svelte';

globalThis.mountTexts = (container, texts) => {
  const props = state({texts});
  const component = mount(Article, {target: container, props});
  return {
    update(next) {
      props.texts = next;
      flushSync();
    },
    unmount: () => unmount(component),
  };
};
