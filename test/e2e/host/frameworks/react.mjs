/** React 18 and 19: the names lead to either. */
import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';

globalThis.mount = (container, tag) => {
  const root = createRoot(container);
  return {
    update: (props) =>
      flushSync(() => root.render(createElement(tag, props, createElement('a', {href: '#words'}, 'Words')))),
    unmount: () => root.unmount(),
  };
};
