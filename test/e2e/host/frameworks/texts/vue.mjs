import {createApp, h, nextTick, shallowRef} from 'vue';
import {view} from './view.mjs';

const build = (tag, properties, ...children) => h(tag, properties, children);

globalThis.mountTexts = (container, texts) => {
  const shown = shallowRef(texts);
  const app = createApp({render: () => view(build, shown.value)});
  app.mount(container);
  return {
    update(next) {
      shown.value = next;
      return nextTick();
    },
    unmount: () => app.unmount(),
  };
};
