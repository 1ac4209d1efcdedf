import {renderToString} from 'preact-render-to-string';
import {Article} from './article';

export function render(): string {
  return renderToString(<Article />);
}
