import {flushSync, mount, unmount} from 'svelte';
// Made by frameworks.js.
import Element from './Element.svelte';
import {state} from './svelte-state.svelte.js';

globalThis.mount = (container, tag) => {
  const props = state({tag, rest: {}});
  const component = mount(Element, {target: container, props});
  return {
    update(next) {
      props.rest = next;
      flushSync();
    },
    unmount: () => unmount(component),
  };
};
