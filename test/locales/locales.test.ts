import {expect} from '@open-wc/testing';
import {commentWords} from '../../src/internal/comment-words.js';
import {countMessage, registerMessages} from '../../src/internal/messages.js';
import {en} from '../../src/locales/en.js';
import type {Messages} from '../../src/locales/messages.js';

const languages = 'ar de es fr he hi it ja ko nl pl pt ru tr uk zh-Hans zh-Hant'.split(' ');

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

for (const language of languages) {
  describe(`the words of ${language}`, () => {
    let pack: Messages;

    before(async () => {
      const module = (await import(`../../src/locales/${language}.ts`)) as Record<string, Messages>;
      [pack] = Object.values(module) as [Messages];
      expect(Object.keys(module)).to.have.lengthOf(1);
    });

    it('are complete, and name the language', () => {
      expect(Object.keys(pack).sort()).to.deep.equal(Object.keys(en).sort());
      expect(pack.language).to.equal(language);
    });

    it('have a form for each plural category of the language', () => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
      for (const [key, forms] of Object.entries(pack))
        if (typeof forms === 'object')
          expect(Object.keys(forms as object).sort(), key).to.deep.equal(categories);
    });

    it('take the form of its end for a range of minutes', () => {
      // So that a range needs no rules of its own.
      const rules = new Intl.PluralRules(language) as Intl.PluralRules & {
        selectRange(start: number, end: number): Intl.LDMLPluralRule;
      };
      for (let minutes = 1; minutes <= 120; minutes++) {
        const [least, most] = [Math.max(1, Math.round(minutes * 0.8)), Math.round(minutes * 1.2)] as const;
        if (least < most)
          expect(pack.readingTime[rules.selectRange(least, most)], `${least}–${most}`).to.equal(
            pack.readingTime[rules.select(most)],
          );
      }
    });

    it('name the button that copies by what is seen on it, which speech input goes by', () => {
      expect(pack.copyCitation.toLocaleLowerCase(language)).to.contain(pack.copy.toLocaleLowerCase(language));
    });

    it('have the words in braces that are replaced', () => {
      for (const [key, text] of Object.entries(pack)) {
        const english = en[key as keyof Messages];
        if (typeof text === 'string') {
          expect(placeholders(text), key).to.deep.equal(placeholders(english as string));
        } else {
          expect(placeholders((text as {other: string}).other), key).to.deep.equal(['{count}']);
        }
      }
    });
  });
}

describe('the words of a language, filled in', () => {
  const sentence = async (language: string, key: keyof Messages, values: Record<string, string>) => {
    const module = (await import(`../../src/locales/${language}.ts`)) as Record<string, Messages>;
    const [pack] = Object.values(module) as [Messages];
    return (pack[key] as string)
      .replace(/\{(\w+)\}/g, (_, name: string) => (name === 'format' ? pack.plainText : values[name]!))
      .replace(/[\u2068\u2069]/g, '');
  };

  /** Names as the press of a language has them. */
  const NAMES: Record<string, Record<string, string>> = {
    he: {publisher: 'הארץ'},
    ru: {publisher: 'Медуза'},
    uk: {publisher: 'Українська правда'},
    'zh-Hans': {publisher: '新华社', sponsor: '新华社'},
    'zh-Hant': {publisher: '中央社', sponsor: '中央社'},
  };

  for (const [language, key, expected] of [
    // What stands for "text" takes the case that the sentence needs.
    ['de', 'copyAs', 'Als Text kopieren'],
    ['pl', 'copyAs', 'Kopiuj jako tekst'],
    ['ru', 'copyAs', 'Копировать как текст'],
    ['uk', 'copyAs', 'Копіювати як текст'],
    // In quotation marks, since "de" before a vowel would be "d’".
    ['fr', 'definition', 'Définition de «\u00a0asile\u00a0»'],
    // The credit has one name, on its button and on the one that copies it.
    ['nl', 'imageCredit', 'Beeldverantwoording'],
    ['nl', 'copyCredit', 'Beeldverantwoording kopiëren'],
    ['zh-Hans', 'imageCredit', '图片署名'],
    ['zh-Hans', 'copyCredit', '复制图片署名'],
    ['zh-Hant', 'imageCredit', '圖片署名'],
    ['zh-Hant', 'copyCredit', '複製圖片署名'],
    // No word that asks for a case or a prefix stands before a name.
    ['he', 'firstPublishedBy', 'פורסם לראשונה על ידי הארץ'],
    ['ru', 'via', 'По материалам: Медуза'],
    ['uk', 'via', 'За матеріалами: Українська правда'],
    // No particle that depends on the sound before it.
    ['ko', 'copyCitationAs', '인용 3 항목을 텍스트 형식으로 복사'],
    ['ko', 'backToReference', '참조 3 위치로 돌아가기'],
    // No space within Chinese.
    ['zh-Hans', 'via', '转自：新华社'],
    ['zh-Hans', 'paidForBy', '赞助：新华社'],
    ['zh-Hant', 'via', '轉自：中央社'],
    ['zh-Hant', 'paidForBy', '贊助：中央社'],
    // The word for "note" alone is the one for "comment".
    ['hi', 'toList', 'पाद-टिप्पणियों की सूची में दिखाएँ'],
  ] as const)
    it(`read well: ${language}, ${key}`, async () => {
      expect(
        await sentence(language, key, {term: 'asile', number: '3', reference: '3', ...NAMES[language]}),
      ).to.equal(expected);
    });

  for (const [language, expected] of [
    // A word, as in the running text of these languages.
    ['de', 'Dieser Artikel ist mehr als ein Jahr alt'],
    ['es', 'Este artículo tiene más de un año'],
    ['fr', 'Cet article a plus d’un an'],
    ['it', 'Questo articolo ha più di un anno'],
    ['nl', 'Dit artikel is meer dan een jaar oud'],
    ['pl', 'Ten artykuł ma ponad rok'],
    ['pt', 'Este artigo tem mais de um ano'],
  ] as const)
    it(`read well: one year, ${language}`, async () => {
      const module = (await import(`../../src/locales/${language}.ts`)) as Record<string, Messages>;
      const [pack] = Object.values(module) as [Messages];
      registerMessages(pack);
      expect(countMessage('ageNotice', 1, language)).to.equal(expected);
    });

  it('read well: rounded numbers of comments', async () => {
    for (const [language, expected] of [
      // No space within Chinese: the word for ten thousand stands between the figures and what is counted.
      ['zh-Hans', '1.2万条评论'],
      ['zh-Hant', '1.2萬則留言'],
      // From right to left, although the letter of the number is Latin, and the first that has a direction.
      ['he', '\u200f12K\u200f תגובות'],
    ] as const) {
      const module = (await import(`../../src/locales/${language}.ts`)) as Record<string, Messages>;
      const [pack] = Object.values(module) as [Messages];
      registerMessages(pack);
      expect(commentWords(12_000, language, 'comments').text, language).to.equal(expected);
    }
  });

  it('read well: one and two comments, replies and reactions, without a figure beside the word', async () => {
    for (const language of ['ar', 'he']) {
      const module = (await import(`../../src/locales/${language}.ts`)) as Record<string, Messages>;
      const [pack] = Object.values(module) as [Messages];
      for (const key of ['comments', 'replies', 'reactions'] as const)
        expect(`${pack[key].one} ${pack[key].two}`, language).not.to.match(/[{(]/);
    }
  });
});
