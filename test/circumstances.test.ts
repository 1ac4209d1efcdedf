import '../src/define.js';
import {type Circumstances, describeCircumstances} from './helpers/circumstances.js';
import './helpers/console.js';

const cases: Readonly<Record<string, Circumstances>> = {
  'article-byline': {
    markup: `<article-byline>
      <a rel="author" href="#ann">Ann Lee</a>
      <span><a rel="author" href="#bo">Bo Chen</a> (reporter, Los Angeles)</span>
      <time slot="published" datetime="2019-02-06">February 6, 2019</time>
      <a slot="more" href="#comments">No comments</a>
    </article-byline>`,
    tree: [
      'text "By"',
      'link "Ann Lee"',
      '  text "Ann Lee"',
      'text "and"',
      'link "Bo Chen"',
      '  text "Bo Chen"',
      'text "(reporter, Los Angeles)"',
      'time',
      '  text "February 6, 2019"',
      'link "No comments"',
      '  text "No comments"',
    ],
    printed: 'By Ann Lee and Bo Chen (reporter, Los Angeles) February 6, 2019 No comments',
    plain: 'Ann Lee Bo Chen (reporter, Los Angeles) February 6, 2019 No comments',
  },
  'article-date': {
    markup: '<p><article-date>Published <time datetime="2019-02-06">Feb 6</time></article-date></p>',
    tree: ['paragraph', '  text "Published"', '  time', '    text "February 6, 2019"'],
    printed: 'Published February 6, 2019',
    plain: 'Published Feb 6',
  },
  'article-pull-quote': {
    markup: `<p>It says little. <span id="said">An arrest is no <a href="#law">conviction</a>.</span></p>
      <article-pull-quote>Words.<span slot="attribution">Ann Lee, <a href="#s">a speech</a></span></article-pull-quote>
      <article-pull-quote from="said"></article-pull-quote>`,
    tree: [
      'paragraph',
      '  text "It says little."',
      '  text "An arrest is no"',
      '  link "conviction"',
      '    text "conviction"',
      '  text "."',
      'blockquote',
      '  text "“"',
      '  text "Words."',
      '  text "”"',
      'text "Ann Lee,"',
      'link "a speech"',
      '  text "a speech"',
    ],
    printed: 'It says little. An arrest is no conviction . “ Words. ” Ann Lee, a speech',
    plain: 'It says little. An arrest is no conviction. Words. Ann Lee, a speech',
  },
  'article-contents': {
    markup: '<article-contents></article-contents><h2>First</h2><p>a</p><h3>Inner</h3><p>b</p><h2>Last</h2>',
    tree: [
      'navigation "Contents"',
      '  group',
      '    DisclosureTriangle "Contents" expanded=true',
      '      text "Contents"',
      '    list',
      '      listitem level=1',
      '        link "First"',
      '          text "First"',
      '        list',
      '          listitem level=2',
      '            link "Inner"',
      '              text "Inner"',
      '      listitem level=1',
      '        link "Last"',
      '          text "Last"',
      'heading "First" level=2',
      '  text "First"',
      'paragraph',
      '  text "a"',
      'heading "Inner" level=3',
      '  text "Inner"',
      'paragraph',
      '  text "b"',
      'heading "Last" level=2',
      '  text "Last"',
    ],
    printed: 'First a Inner b Last',
    plain: 'First a Inner b Last',
  },
  'article-source': {
    markup: `<article-source publisher="The Herald" reporters="Ann Lee; Bo Chen" published="2019-01-29">
      <a href="https://example.org/a">Read the report</a></article-source>`,
    tree: [
      'text "\u2068First published by The Herald\u2069 · \u2068Ann Lee and Bo Chen\u2069 · \u2068January 29, 2019\u2069"',
      'link "Read the report"',
      '  text "Read the report"',
    ],
    printed:
      '\u2068First published by The Herald\u2069 · \u2068Ann Lee and Bo Chen\u2069 · \u2068January 29, 2019\u2069 Read the report (https://example.org/a)',
    plain: 'Read the report',
  },
  'article-skip-link': {
    markup: '<article-skip-link><p>A map with <button>Zoom</button></p></article-skip-link>',
    tree: [
      'link "Skip past this content"',
      '  text "Skip past this content"',
      'paragraph',
      '  text "A map with"',
      '  button "Zoom"',
      '    text "Zoom"',
    ],
    printed: 'A map with Zoom',
    plain: 'A map with Zoom',
  },
  'article-key-figure': {
    markup: `<ul><li><article-key-figure><data value="339">339</data><span slot="label">arrests</span>
      <data slot="change" value="-12"></data><span slot="source">The agencies, 2019</span></article-key-figure></li></ul>`,
    tree: [
      'list',
      '  listitem level=1',
      '    text "339"',
      '    text "arrests"',
      '    text "down 12"',
      '    text "The agencies, 2019"',
    ],
    printed: '339 arrests down 12 The agencies, 2019',
    plain: '339 arrests The agencies, 2019',
  },
  'article-age-notice': {
    markup: '<article-age-notice published="2001-01-01">Old figures.</article-age-notice>',
    tree: ['note', '  text "Old figures."'],
    printed: 'Old figures.',
    plain: 'Old figures.',
  },
  'article-content-note': {
    markup: `<article-content-note reason="war"><p slot="reason">A helpline answers.</p><p>What happened.</p></article-content-note>`,
    tree: [
      'note "Content note"',
      '  paragraph',
      '    text "Content note:"',
      '    text "war"',
      '  paragraph',
      '    text "A helpline answers."',
      'group',
      '  DisclosureTriangle "Show the content" expanded=false',
      '    text "Show the content"',
    ],
    printed: 'Content note: war A helpline answers. What happened.',
    plain: 'A helpline answers. What happened.',
  },
  'article-term': {
    markup: `<p>The <article-term>TVPA<span slot="full">Trafficking Act</span><span slot="definition">A law of
      2000.</span></article-term>, renewed.</p>`,
    tree: [
      'paragraph',
      '  text "The"',
      '  button "TVPA" expanded=false',
      '    text "TVPA"',
      '  text "("',
      '  text "Trafficking Act"',
      '  text ")"',
      '  text ", renewed."',
    ],
    printed: 'The TVPA ( Trafficking Act ) ( A law of 2000. ) , renewed.',
    plain: 'The TVPATrafficking ActA law of 2000., renewed.',
  },
  'article-reading-progress': {
    markup: '<article><article-reading-progress></article-reading-progress><p>Text.</p></article>',
    tree: ['article', '  paragraph', '    text "Text."'],
    printed: 'Text.',
    plain: 'Text.',
  },
};

for (const [tag, circumstances] of Object.entries(cases)) describeCircumstances(tag, circumstances);
