/** React 18 and 19: the names lead to either. */
import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {view} from './view.mjs';

globalThis.mountTexts = (container, texts) => {
  const root = createRoot(container);
  const update = (next) => flushSync(() => root.render(view(createElement, next)));
  update(texts);
  return {update, unmount: () => root.unmount()};
};
