import {expect} from '@open-wc/testing';
import '../../src/elements/footnote/footnote.js';
import '../../src/elements/age-notice/age-notice.js';
import {countMessage, message, pluralMessage, registerMessages} from '../../src/internal/messages.js';
import {he} from '../../src/locales/he.js';
import {ru} from '../../src/locales/ru.js';
import {zhHans} from '../../src/locales/zh-Hans.js';
import {zhHant} from '../../src/locales/zh-Hant.js';

describe('messages', () => {
  before(() => {
    for (const pack of [he, ru, zhHans, zhHant]) registerMessages(pack);
  });

  it('are those of the language, whatever its region and script', () => {
    expect(message('footnotes', 'ru-RU')).to.equal(message('footnote', 'xx') && ru.footnotes);
    expect(message('footnote', 'zh-CN')).to.equal(zhHans.footnote);
    expect(message('footnote', 'zh')).to.equal(zhHans.footnote);
    expect(message('footnote', 'zh-TW')).to.equal(zhHant.footnote);
    expect(message('footnote', 'zh-Hant-HK')).to.equal(zhHant.footnote);
  });

  it('are English where no pack speaks the language, with English plurals', () => {
    expect(message('footnote', 'fi')).to.equal('Footnote {number}');
    // Lithuanian has the form for one here.
    expect(countMessage('ageNotice', 21, 'lt')).to.equal('This article is more than 21 years old');
    // With English digits: those of Persian would be read from the right.
    expect(countMessage('ageNotice', 7, 'fa')).to.equal('This article is more than 7 years old');
  });

  it('use the plural rules of their language', () => {
    const forms = [1, 3, 5, 21].map((value) => pluralMessage(message('ageNotice', 'ru'), value, 'ru'));
    expect(forms).to.deep.equal([
      'Этой статье больше {count} года',
      'Этой статье больше {count} лет',
      'Этой статье больше {count} лет',
      'Этой статье больше {count} года',
    ]);
  });

  it('keep both ends of a range where a language has a form for two', () => {
    expect(countMessage('readingTime', 2, 'he', 1)).to.equal('1–\u20602 דקות קריאה');
  });

  it('can be worded by a site, one by one', () => {
    registerMessages({language: 'en-GB', footnote: 'Note {number}'});
    expect(message('footnote', 'en-GB')).to.equal('Note {number}');
    expect(message('closeFootnote', 'en-GB')).to.equal('Close footnote {number}');
  });
});
