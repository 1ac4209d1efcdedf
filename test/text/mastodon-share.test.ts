import {expect} from '@open-wc/testing';
import {mastodonServer, mastodonShareUrl} from '../../src/text/mastodon-share.js';

describe('mastodonServer', () => {
  for (const [written, server] of [
    ['mastodon.social', 'mastodon.social'],
    [' Mastodon.Social ', 'mastodon.social'],
    ['https://mastodon.social/@ann', 'mastodon.social'],
    ['@ann@mastodon.social', 'mastodon.social'],
    ['ann@mastodon.social', 'mastodon.social'],
    ['mastodon.social/explore?a=b#c', 'mastodon.social'],
    ['social.example.co.uk', 'social.example.co.uk'],
    ['social.example.org:8443', 'social.example.org:8443'],
    ['tröt.example', 'xn--trt-tna.example'],
  ] as const) {
    it(`finds ${server} in “${written}”`, () => expect(mastodonServer(written)).to.equal(server));
  }

  for (const written of [
    '',
    '   ',
    '@ann',
    'mastodon',
    'localhost',
    'http://mastodon.social',
    'javascript:alert(1)',
    'javascript://mastodon.social/%0aalert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'mailto:ann@mastodon.social',
    'https://ann:secret@mastodon.social',
    'https://mastodon.social@evil.example@',
    'https://ann@mastodon.social',
    '127.0.0.1',
    '0x7f.1',
    '[::1]',
    'https://',
    'mastodon social',
    '"><img src=x>',
    'mastodon.social.1',
  ]) {
    it(`takes “${written}” for none`, () => expect(mastodonServer(written)).to.equal(''));
  }
});

describe('mastodonShareUrl', () => {
  it('encodes all of the text', () => {
    const text = 'A & B #c 100% + “é” 🦣\nhttps://example.org/?a=1&b=2#c';
    const url = mastodonShareUrl('mastodon.social', text);
    expect(url).to.match(/^https:\/\/mastodon\.social\/share\?text=[\w%.~!*'()-]+$/);
    expect(new URL(url).searchParams.get('text')).to.equal(text);
  });
});
