import {expect} from '@open-wc/testing';
import {wordpress} from '../../src/comments/wordpress.js';

const answer = (total?: string) => ({
  status: 200,
  headers: new Headers(total === undefined ? {} : {'X-WP-Total': total}),
  body: [],
});

describe('the comment system wordpress', () => {
  it('asks the REST interface for one comment, and for no more of it than its number', () => {
    for (const endpoint of ['https://a.example/wp-json', 'https://a.example/wp-json/']) {
      expect(wordpress.request(endpoint, ['42'])).to.deep.equal({
        url: 'https://a.example/wp-json/wp/v2/comments?post=42&per_page=1&_fields=id',
      });
    }
  });

  it('asks a site without permalinks', () => {
    expect(wordpress.request('https://a.example/?rest_route=', ['42']).url).to.equal(
      'https://a.example/?rest_route=/wp/v2/comments&post=42&per_page=1&_fields=id',
    );
  });

  it('lets a thread be nothing but a value of its parameter', () => {
    const {url} = wordpress.request('https://a.example/wp-json', ['42&status=hold#']);
    expect(new URL(url).searchParams.get('post')).to.equal('42&status=hold#');
  });

  const found = (href: string, classes = 'single single-post') =>
    wordpress.discover!(
      new DOMParser().parseFromString(
        `<link rel="alternate" title="JSON" type="application/json" href="${href}"><body class="${classes}">`,
        'text/html',
      ),
    );

  it('finds what a page that WordPress has made says of its post', () => {
    expect(found('https://a.example/blog/wp-json/wp/v2/posts/42')).to.deep.equal({
      endpoint: 'https://a.example/blog/wp-json',
      thread: '42',
    });
    const {endpoint, thread} = found('https://a.example/index.php?rest_route=/wp/v2/my-type/7');
    expect(wordpress.request(endpoint!, [thread!]).url).to.equal(
      'https://a.example/index.php?rest_route=/wp/v2/comments&post=7&per_page=1&_fields=id',
    );
  });

  it('finds nothing on other pages', () => {
    for (const href of ['', 'https://a.example/feed.json', 'https://a.example/wp-json/wp/v2/posts'])
      expect(found(href), href).to.deep.equal({endpoint: undefined, thread: undefined});
  });

  it('takes the number of a category, a tag or a writer for no post, and finds the interface there', () => {
    for (const kind of ['categories', 'tags', 'users'])
      expect(found(`https://a.example/wp-json/wp/v2/${kind}/3`), kind).to.deep.equal({
        endpoint: 'https://a.example/wp-json',
        thread: undefined,
      });
  });

  it('takes the number of an archive of any other kind for no post', () => {
    expect(found('https://a.example/wp-json/wp/v2/genre/3', 'archive tax-genre term-3')).to.deep.equal({
      endpoint: 'https://a.example/wp-json',
    });
  });

  it('reads the total from the header', () => {
    expect(wordpress.read(answer('0'), ['42'])).to.deep.equal([0]);
    expect(wordpress.read(answer('1234'), ['42'])).to.deep.equal([1234]);
  });

  it('reads nothing without the header, or from anything but a number', () => {
    for (const total of [undefined, '', '-3', 'NaN', '1e309', '<b>5</b>']) {
      expect(wordpress.read(answer(total), ['42']), total).to.deep.equal([null]);
    }
  });
});
