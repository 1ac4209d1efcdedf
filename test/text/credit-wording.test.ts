import {expect} from '@open-wc/testing';
import {creditWording} from '../../src/text/credit-wording.js';

const partsOf = (caption: string) => {
  const credit = creditWording(caption);
  return credit && [caption.slice(credit.start), credit.creator, credit.source, credit.copyright];
};

describe('creditWording', () => {
  it('tells the parts of a credit apart', () => {
    expect(partsOf('A house. Photo: Ann Lee/The Desk')).to.deep.equal([
      'Photo: Ann Lee/The Desk',
      'Ann Lee',
      'The Desk',
      '',
    ]);
    expect(partsOf('Image credit: Ann Lee and Bo Chen')).to.deep.equal([
      'Image credit: Ann Lee and Bo Chen',
      'Ann Lee; Bo Chen',
      '',
      '',
    ]);
    expect(
      partsOf("Cover image from KTLA's report on the sting by Marissa Wenzke and Kareen Wynter."),
    ).to.deep.equal([
      "Cover image from KTLA's report on the sting by Marissa Wenzke and Kareen Wynter.",
      'Marissa Wenzke; Kareen Wynter',
      "KTLA's report on the sting",
      '',
    ]);
    expect(partsOf('Foto: Ann Lee')).to.deep.equal(['Foto: Ann Lee', 'Ann Lee', '', '']);
    expect(partsOf('A house. © 2019 Ann Lee')).to.deep.equal(['© 2019 Ann Lee', '', '', '© 2019 Ann Lee']);
    expect(partsOf('A house. ©2019 Ann Lee')).to.deep.equal(['©2019 Ann Lee', '', '', '©2019 Ann Lee']);
  });

  it('leaves captions alone that only look like it', () => {
    for (const caption of [
      'A photo of a house',
      'The image: a house from above is red',
      'Pictures of the year',
      'Copyrighted works',
      '',
    ])
      expect(partsOf(caption), caption).to.equal(null);
  });
});
