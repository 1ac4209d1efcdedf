import {createRoot, createSignal, mergeProps} from 'solid-js';
import {Dynamic, createComponent, insert} from 'solid-js/web';

globalThis.mount = (container, tag) => {
  const [props, setProps] = createSignal({});
  const dispose = createRoot((stop) => {
    const link = document.createElement('a');
    link.href = '#words';
    link.append('Words');
    insert(
      container,
      createComponent(
        Dynamic,
        mergeProps({component: tag, children: link}, () => props()),
      ),
    );
    return stop;
  });
  return {
    update: (next) => void setProps(next),
    unmount() {
      dispose();
      container.replaceChildren();
    },
  };
};
