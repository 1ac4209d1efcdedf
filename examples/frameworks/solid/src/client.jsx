import {hydrate} from 'solid-js/web';
import 'article-widgets/define';
import 'article-widgets/article-widgets.css';
import {Article} from './article';

hydrate(() => <Article />, document.getElementById('app'));
