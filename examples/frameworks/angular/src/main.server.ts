import {mergeApplicationConfig} from '@angular/core';
import {type BootstrapContext, bootstrapApplication} from '@angular/platform-browser';
import {provideServerRendering} from '@angular/ssr';
import {NewsArticle} from './article';
import {configuration} from './configuration';

const serverConfiguration = mergeApplicationConfig(configuration, {providers: [provideServerRendering()]});

export default function bootstrap(context: BootstrapContext) {
  return bootstrapApplication(NewsArticle, serverConfiguration, context);
}
