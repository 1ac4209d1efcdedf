import {expect} from '@open-wc/testing';
import {copyrightYear, noticeWithYear} from '../../src/text/credit-year.js';

describe('noticeWithYear', () => {
  for (const [notice, year, text] of [
    ['© Ann Lee', '2019', '© 2019 Ann Lee'],
    ['©Ann Lee', '2019–2021', '© 2019–2021 Ann Lee'],
    ['(c) Ann Lee', '2019', '(c) 2019 Ann Lee'],
    ['Copyright © Ann Lee', '2019', 'Copyright © 2019 Ann Lee'],
    ['Ann Lee', '2019', 'Ann Lee, 2019'],
    ['© 2017 Ann Lee', '2019', '© 2017 Ann Lee'],
    ['© Ann Lee', '', '© Ann Lee'],
    ['', '2019', ''],
  ] as const)
    it(`writes “${year}” into “${notice}”`, () => expect(noticeWithYear(notice, year)).to.equal(text));
});

describe('copyrightYear', () => {
  for (const [text, year] of [
    ['2019', 2019],
    ['2019–2021', 2019],
    ['about 1934', undefined],
    ['20191', undefined],
    ['', undefined],
  ] as const)
    it(`of “${text}” is ${year}`, () => expect(copyrightYear(text)).to.equal(year));
});
