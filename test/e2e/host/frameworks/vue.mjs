import {createApp, h, nextTick, shallowRef} from 'vue';

globalThis.mount = (container, tag) => {
  const props = shallowRef({});
  const app = createApp({render: () => h(tag, props.value, [h('a', {href: '#words'}, 'Words')])});
  app.mount(container);
  return {
    update(next) {
      props.value = next;
      return nextTick();
    },
    unmount: () => app.unmount(),
  };
};
