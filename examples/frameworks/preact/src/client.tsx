import {hydrate} from 'preact';
import 'article-widgets/define';
import 'article-widgets/article-widgets.css';
import {Article} from './article';

hydrate(<Article />, document.getElementById('app')!);
