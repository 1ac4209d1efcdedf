import {h, render} from 'preact';
import {view} from './view.mjs';

globalThis.mountTexts = (container, texts) => {
  const update = (next) => render(view(h, next), container);
  update(texts);
  return {update, unmount: () => render(null, container)};
};
