import {renderToString} from 'react-dom/server';
import {Article} from './article';

export function render() {
  return renderToString(<Article />);
}
