import {bootstrapApplication} from '@angular/platform-browser';
import {NewsArticle} from './article';
import {configuration} from './configuration';

// Angular compares the server's page with its own when it starts, so the elements are defined when it has.
await bootstrapApplication(NewsArticle, configuration);
await import('article-widgets/define');
