import {h, render} from 'preact';

globalThis.mount = (container, tag) => ({
  update: (props) => render(h(tag, props, h('a', {href: '#words'}, 'Words')), container),
  unmount: () => render(null, container),
});
