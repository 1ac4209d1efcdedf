import {createSSRApp} from 'vue';
import 'article-widgets/define';
import 'article-widgets/article-widgets.css';
import Article from './Article.vue';

createSSRApp(Article).mount('#app');
