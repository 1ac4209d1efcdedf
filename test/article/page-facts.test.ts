import {expect} from '@open-wc/testing';
import {pageFacts} from '../../src/article/page-facts.js';
import '../helpers/console.js';

/** A document with a head, which stands at the address of the test page. */
function page(head: string): Document {
  const document = new DOMParser().parseFromString(`<!doctype html><head>${head}</head>`, 'text/html');
  return document;
}

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'From JSON-LD',
  datePublished: '2019-02-06',
  dateModified: '2019-08-01T09:00:00-07:00',
};

describe('pageFacts', () => {
  it('knows of a page without metadata its address, without the fragment, and its title', () => {
    const facts = pageFacts(page('<title> A page </title>'));
    expect(facts).to.deep.equal({
      url: document.URL.split('#')[0],
      title: 'A page',
      published: '',
      updated: '',
      thread: '',
      system: '',
      endpoint: '',
    });
  });

  it('prefers the canonical link, then Open Graph', () => {
    const openGraph = '<meta property="og:url" content="https://a.example/open-graph">';
    expect(pageFacts(page(openGraph)).url).to.equal('https://a.example/open-graph');
    const both = `${openGraph}<link rel="canonical" href="https://a.example/canonical#part">`;
    expect(pageFacts(page(both)).url).to.equal('https://a.example/canonical');
  });

  it('takes no address that is not one of the web', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'http://[', '']) {
      const facts = pageFacts(page(`<link rel="canonical" href="${address}">`));
      expect(facts.url, address).to.equal(document.URL.split('#')[0]);
    }
  });

  it('prefers JSON-LD to Open Graph, and that to the title of the page', () => {
    const title = '<title>Title — Site</title>';
    const openGraph =
      '<meta property="og:title" content="From Open Graph"><meta property="article:published_time" content="2019-02-07"><meta property="article:modified_time" content="2019-02-08">';
    const fromOpenGraph = pageFacts(page(title + openGraph));
    expect([fromOpenGraph.title, fromOpenGraph.published, fromOpenGraph.updated]).to.deep.equal([
      'From Open Graph',
      '2019-02-07',
      '2019-02-08',
    ]);
    const fromJsonLd = pageFacts(page(title + openGraph + jsonLd(ARTICLE)));
    expect([fromJsonLd.title, fromJsonLd.published, fromJsonLd.updated]).to.deep.equal([
      'From JSON-LD',
      '2019-02-06',
      '2019-08-01T09:00:00-07:00',
    ]);
  });

  it('finds the article in a list, in a graph and as the main entity, also with several types', () => {
    for (const value of [
      [{'@type': 'WebSite', headline: 'Site'}, ARTICLE],
      {
        '@graph': [
          {'@type': 'WebPage', headline: 'Page'},
          {...ARTICLE, '@type': ['Article', 'Thing']},
        ],
      },
      {'@type': 'WebPage', headline: 'Page', mainEntity: {...ARTICLE, '@type': 'LiveBlogPosting'}},
    ]) {
      expect(pageFacts(page(jsonLd(value))).title, JSON.stringify(value)).to.equal('From JSON-LD');
    }
  });

  it('takes of several articles the one of this page, or none', () => {
    const canonical = '<link rel="canonical" href="https://a.example/2"><title>Front page</title>';
    const articles = [1, 2, 3].map((number) => ({
      '@type': 'Article',
      headline: `Article ${number}`,
      mainEntityOfPage: {'@id': `https://a.example/${number}`},
    }));
    expect(pageFacts(page(canonical + jsonLd(articles))).title).to.equal('Article 2');
    const others = articles.filter(({headline}) => headline !== 'Article 2');
    expect(pageFacts(page(canonical + jsonLd(others))).title).to.equal('Front page');
  });

  it('bears structured data of any shape', () => {
    const deep = '['.repeat(500) + ']'.repeat(500);
    for (const value of [
      '',
      '{',
      'null',
      '"Article"',
      '{"@type": "Article", "headline": {"toString": 1}, "datePublished": 2019}',
      '{"__proto__": {"@type": "Article", "headline": "Prototype"}}',
      deep,
    ]) {
      const facts = pageFacts(page(`<title>Title</title>${jsonLd(value)}`));
      expect([facts.title, facts.published], value.slice(0, 40)).to.deep.equal(['Title', '']);
    }
  });

  it('reads a page again that was still on its way', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const written = frame.contentDocument!;
    written.open();
    written.write('<title>Title</title>');
    expect(pageFacts(written).title).to.equal('Title');
    written.write('<meta property="og:title" content="From Open Graph">');
    expect(pageFacts(written).title).to.equal('From Open Graph');
    written.close();
    frame.remove();
  });

  it('reads a page once, and again when its address has changed', () => {
    const head = document.createElement('meta');
    head.setAttribute('property', 'og:title');
    head.content = 'First';
    document.head.append(head);
    const before = location.href;
    try {
      history.replaceState(null, '', '?page-facts');
      const first = pageFacts(document);
      expect(first.title).to.equal('First');
      head.content = 'Second';
      history.replaceState(null, '', '#part');
      expect(pageFacts(document)).to.equal(first);
      history.replaceState(null, '', '?page-facts-2');
      expect(pageFacts(document).title).to.equal('Second');
    } finally {
      head.remove();
      history.replaceState(null, '', before);
    }
  });
});
