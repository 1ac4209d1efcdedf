import {hydrate} from 'svelte';
import 'article-widgets/define';
import 'article-widgets/article-widgets.css';
import Article from './Article.svelte';

hydrate(Article, {target: document.getElementById('app')});
