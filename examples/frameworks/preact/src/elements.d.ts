import type {ArticleWidgetsElements} from 'article-widgets/jsx';
import type {HTMLAttributes} from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends ArticleWidgetsElements<HTMLAttributes<HTMLElement>> {}
  }
}
