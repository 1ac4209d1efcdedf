import {hydrateRoot} from 'react-dom/client';
import 'article-widgets/article-widgets.css';
import {Article} from './article';

hydrateRoot(document.getElementById('app')!, <Article />);
