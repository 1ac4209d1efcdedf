import {readFile} from 'node:fs/promises';
import {renderApplication} from '@angular/platform-server';
import bootstrap from './main.server';

/** The whole page, written into the one that the build has made. */
export async function render(): Promise<string> {
  const document = await readFile(new URL('index.server.html', import.meta.url), 'utf8');
  return renderApplication(bootstrap, {document, url: '/'});
}
