import {generateHydrationScript, renderToString} from 'solid-js/web';
import {Article} from './article';

/** What goes into the head of the page. */
export const head = generateHydrationScript();

export function render() {
  return renderToString(() => <Article />);
}
