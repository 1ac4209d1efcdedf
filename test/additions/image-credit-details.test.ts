import {expect, fixture, nextFrame, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../src/additions/image-credit-copy.js';
import '../../src/additions/image-credit-details.js';
import '../../src/additions/image-credit-from.js';
import '../../src/define/article-image-credit.js';
import type {ArticleImageCredit} from '../../src/elements/image-credit/image-credit.js';
import {registerMessages} from '../../src/internal/messages.js';
import {de} from '../../src/locales/de.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {withClipboard} from '../helpers/clipboard.js';
import {takeWarnings} from '../helpers/console.js';

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="60" height="30"%3E%3C/svg%3E';

const lineOf = (credit: Element) => credit.querySelector(':scope > small')?.textContent ?? '';
const place = async (attributes: string, content = `<img src='${PICTURE}' alt="A drawing">`) => {
  const credit = await fixture<ArticleImageCredit>(
    `<article-image-credit ${attributes}>${content}</article-image-credit>`,
  );
  await nextFrame();
  return credit;
};
const described = (credit: Element) =>
  JSON.parse(credit.querySelector(':scope > script')!.textContent) as Record<string, unknown>;

describe('additions/image-credit-details', () => {
  for (const [attributes, line] of [
    ['creator="Ann" modified="cropped"', 'Image: Ann\u00a0· Modified: cropped'],
    ['creator="Ann" modified', 'Image: Ann\u00a0· Modified'],
    ['creator="Ann" modified="true"', 'Image: Ann\u00a0· Modified'],
    ['creator="Ann" modified=" modified "', 'Image: Ann\u00a0· Modified'],
    ['creator="Ann" modified="false"', 'Image: Ann'],
    ['creator="Ann" modified="&lt;b&gt; &amp; more"', 'Image: Ann\u00a0· Modified: <b> & more'],
    ['creator="Ann" year="1934"', 'Image: Ann\u00a0· 1934'],
    ['creator="Ann" year=" "', 'Image: Ann'],
    ['creator="Ann" year="1934" modified="cropped"', 'Image: Ann\u00a0· 1934\u00a0· Modified: cropped'],
    ['copyright="© Ann" year="2019" modified', '© 2019 Ann\u00a0· Modified'],
    ['copyright="© © Ann" year="2019"', '© 2019 Ann'],
    ['copyright="© 2017 Ann" year="2019"', '© 2017 Ann'],
    ['work-title="© Ann" copyright="© Ann" year="2019"', '© Ann\u00a0· © 2019 Ann'],
    [
      'creator="Ann" license="CC BY 4.0" copyright="© Ann" acquire-url="/buy" year="2019" modified="cropped, in grey"',
      'Image: Ann\u00a0· Licence: CC BY 4.0\u00a0· © 2019 Ann\u00a0· Modified: cropped, in grey\u00a0· License this image',
    ],
    ['acquire-url="/buy" modified', 'Modified\u00a0· License this image'],
  ] as const)
    it(`writes “${line}” for ${attributes}`, async () => {
      const credit = await place(attributes);
      await waitUntil(() => lineOf(credit) === line, lineOf(credit));
      await expect(credit).to.be.accessible();
    });

  it('is read out as a part of the credit, and printed with it from behind a button', async () => {
    const credit = await place(
      'placement="button" creator="Ann" copyright="© Ann" year="2019" modified="cropped"',
    );
    await waitUntil(() => lineOf(credit).includes('cropped'));
    credit.shadowRoot!.querySelector('button')!.focus();
    await sendKeys({press: 'Enter'});
    const tree = (await accessibilityTree(credit)).map((line) => line.trim());
    expect(tree.slice(-6)).to.deep.equal([
      'text "Image:"',
      'text "Ann"',
      'text "·"',
      'text "© 2019 Ann"',
      'text "· Modified:"',
      'text "cropped"',
    ]);
    await sendKeys({press: 'Escape'});
    const words = credit.querySelector('small span')!;
    expect(words.checkVisibility()).to.equal(false);
    await emulateMedia({media: 'print'});
    expect(words.getBoundingClientRect().height).to.be.greaterThan(0);
    await emulateMedia({media: 'screen'});
  });

  it('is copied with the credit', async () => {
    const credit = await place(
      'copy creator="Ann" license="CC0 1.0" copyright="© Ann" year="2019" modified="cropped"',
    );
    const button = () => credit.querySelector<HTMLButtonElement>(':scope > button');
    await waitUntil(button);
    let items: ClipboardItem[] = [];
    const write = (written: ClipboardItem[]) => Promise.resolve(void (items = written));
    await withClipboard({write}, async () => {
      button()!.focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => items.length > 0);
    });
    const copied = async (type: string) => (await items[0]!.getType(type)).text();
    const deed = 'https://creativecommons.org/publicdomain/zero/1.0/';
    expect(await copied('text/plain')).to.equal(
      `Image: Ann · Licence: CC0 1.0 (${deed}) · © 2019 Ann · Modified: cropped`,
    );
    expect(await copied('text/html')).to.equal(
      `Image: Ann · Licence: <a href="${deed}">CC0 1.0</a> · © 2019 Ann · Modified: cropped`,
    );
  });

  it('follows its attributes, those of the credit and the language, and goes with them', async () => {
    registerMessages(de);
    const credit = await place('creator="Ann"');
    expect(lineOf(credit)).to.equal('Image: Ann');
    const becomes = (line: string) =>
      waitUntil(() => lineOf(credit) === line, `${line} and not ${lineOf(credit)}`);
    credit.setAttribute('modified', 'gedreht');
    await becomes('Image: Ann\u00a0· Modified: gedreht');
    credit.setAttribute('lang', 'de');
    await becomes('Bild: Ann\u00a0· Bearbeitet: gedreht');
    credit.setAttribute('modified', 'beschnitten');
    await becomes('Bild: Ann\u00a0· Bearbeitet: beschnitten');
    credit.copyright = '© Ann';
    await becomes('Bild: Ann\u00a0· © Ann\u00a0· Bearbeitet: beschnitten');
    credit.setAttribute('year', '2019');
    await becomes('Bild: Ann\u00a0· © 2019 Ann\u00a0· Bearbeitet: beschnitten');
    credit.setAttribute('year', '2020');
    await becomes('Bild: Ann\u00a0· © 2020 Ann\u00a0· Bearbeitet: beschnitten');
    credit.removeAttribute('modified');
    await becomes('Bild: Ann\u00a0· © 2020 Ann');
    expect(credit.querySelectorAll('small span')).to.have.lengthOf(0);
    credit.removeAttribute('year');
    await becomes('Bild: Ann\u00a0· © Ann');
    expect(credit.copyright).to.equal('© Ann');
  });

  it('describes the year, and the work that a modified picture is based on', async () => {
    const credit = await place(
      'structured-data copyright="© Ann" year="2019–2021" modified source="Desk" source-url="/original"',
      '<img src="/no-such-picture.png" alt="A drawing">',
    );
    await waitUntil(() => described(credit).isBasedOn);
    expect(described(credit)).to.deep.include({
      copyrightNotice: '© 2019–2021 Ann',
      copyrightYear: 2019,
      isBasedOn: new URL('/original', location.href).href,
    });
    credit.sourceUrl = 'javascript:alert(1)';
    credit.copyright = '© </script>';
    await credit.updateComplete;
    expect(takeWarnings()).to.have.lengthOf(1);
    expect(credit.querySelector(':scope > script')!.textContent).to.not.contain('<');
    expect(described(credit)).to.include({copyrightNotice: '© 2019–2021 </script>'});
    expect(described(credit)).to.not.have.property('isBasedOn');
    credit.removeAttribute('year');
    credit.removeAttribute('modified');
    await waitUntil(() => !described(credit).copyrightYear);
    expect(described(credit).copyrightNotice).to.equal('© </script>');
  });

  it('has no year of a copyright that nobody claims', async () => {
    const credit = await place(
      'structured-data creator="Ann" year="1934"',
      '<img src="/no-such-picture.png" alt="A drawing">',
    );
    await waitUntil(() => lineOf(credit).includes('1934'));
    expect(described(credit)).to.not.have.any.keys('copyrightYear', 'copyrightNotice');
  });

  it('leaves a credit in the author’s own words, and a picture without one', async () => {
    const own = `<img src='${PICTURE}' alt="A drawing"><span slot="credit">Photo: Ann, cropped</span>`;
    const credit = await place('modified year="2019"', own);
    expect(credit.querySelector('[slot=credit]')!.outerHTML).to.equal(
      '<span slot="credit">Photo: Ann, cropped</span>',
    );
    expect(credit.querySelectorAll('[slot=credit]')).to.have.lengthOf(1);
    const none = await place('modified year="2019"');
    expect(none.querySelector('small')).to.equal(null);
    expect(takeWarnings().length).to.be.greaterThan(0);
  });

  it('stands once in a clone, and after the element has come to another place', async () => {
    const credit = await place('creator="Ann" copyright="© Ann" year="2019" modified="cropped"');
    const line = 'Image: Ann\u00a0· © 2019 Ann\u00a0· Modified: cropped';
    await waitUntil(() => lineOf(credit) === line);
    const clone = credit.cloneNode(true) as ArticleImageCredit;
    credit.after(clone);
    await nextFrame();
    await waitUntil(() => lineOf(clone) === line, lineOf(clone));
    expect(clone.querySelectorAll('small span')).to.have.lengthOf(1);
    clone.after(credit);
    await nextFrame();
    await waitUntil(() => lineOf(credit) === line, lineOf(credit));
    clone.remove();
  });

  it('completes a credit that is read from the page', async () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.text = JSON.stringify({
      '@type': 'ImageObject',
      contentUrl: '/no-such-picture.png',
      copyrightNotice: '© The Desk',
    });
    document.head.append(script);
    const credit = await place(
      'from="json-ld" year="2019"',
      '<img src="/no-such-picture.png" alt="A drawing">',
    );
    await waitUntil(() => lineOf(credit) === '© 2019 The Desk', lineOf(credit));
    // Before the page is read, nothing is known of the picture.
    expect(takeWarnings()).to.have.lengthOf(1);
    script.remove();
  });
});
