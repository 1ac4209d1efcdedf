import {renderToString} from 'react-dom/server';
import {Article} from './article';

export function render(): string {
  return renderToString(<Article />);
}
