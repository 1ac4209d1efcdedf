/**
 * Values that are neither markup nor addresses: names that every object has, expressions of template languages, style
 * sheets, selectors, patterns, numbers, dates, languages, structured data, and text that is hard to handle.
 */
const names = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'isPrototypeOf',
    'then',
  ],
  ...[
    '__defineGetter__',
    '__lookupSetter__',
    'toLocaleString',
    'propertyIsEnumerable',
    'toJSON',
    'length',
    'name',
  ],
  ...[
    'innerHTML',
    'outerHTML',
    'srcdoc',
    'onclick',
    'style',
    'document',
    'window',
    'body',
    'head',
    'attributes',
  ],
];

const templates = [
  ...[
    '{{7*7}}',
    '{{constructor.constructor("alert(1)")()}}',
    '${alert(1)}',
    '#{alert(1)}',
    '<%= alert(1) %>',
  ],
  ...[
    '{count}',
    '{number}',
    '{__proto__}',
    '{constructor}',
    '{label}{label}{label}',
    '{',
    '}',
    '{}',
    '{{',
    '$&',
    '$1',
  ],
  ...[
    "$'",
    '$`',
    '$$',
    '`${alert(1)}`',
    "'-alert(1)-'",
    '"-alert(1)-"',
    "';alert(1)//",
    '\\";alert(1)//',
    '\\',
    "\\'",
  ],
  ...[
    'lit$0$',
    '{{lit-0}}',
    '?lit$',
    '<!--?lit$0$-->',
    'eval("alert(1)")',
    'alert(1)',
    '(alert)(1)',
    'alert`1`',
  ],
];

const sheets = [
  ...[
    'red;background:url(//evil.test)',
    '};*{background:url(//evil.test)}',
    'url(//evil.test)',
    'url(javascript:alert(1))',
  ],
  ...[
    'expression(alert(1))',
    '@import "//evil.test";',
    '"; content: "x',
    '\\"',
    '/*',
    'var(--x)',
    'calc(1px * )',
    '</style>',
  ],
  ...[
    '--x: url(//evil.test)',
    'image-set("//evil.test" 1x)',
    '-moz-binding:url(//evil.test)',
    'behavior:url(x)',
  ],
];

const selectors = [
  ...[
    '*',
    'body',
    'script',
    ':not(x)',
    'a,b',
    '[onclick]',
    ':has(*)',
    ':is(',
    '::before',
    '>',
    '#',
    '.',
    ',',
    ':root',
  ],
  ...[
    'html *',
    'h2){}*{',
    '[a="',
    '\\',
    'a[href="javascript:alert(1)"]',
    ':host',
    '::slotted(*)',
    '|',
    '/deep/ *',
  ],
  ...[
    'h1 h2',
    'h2,',
    'h2, script',
    'footnotes related credits quotes contents dates',
    'constructor toString',
  ],
];

const numbers = [
  ...[
    '0',
    '-0',
    '-1',
    '1.5',
    '1e3',
    '1e309',
    '-1e309',
    '0x10',
    '0b1',
    '1_000',
    '1,000',
    '\u0663',
    '9007199254740993',
  ],
  ...[
    'NaN',
    'Infinity',
    '',
    '5px',
    '5<b>',
    '1'.repeat(400),
    'true',
    'false',
    'null',
    '[5]',
    '{"count":5}',
    '00',
    '+5',
  ],
];

const dates = [
  ...[
    '2019-02-30',
    '2019-13-01',
    '0000-01-01',
    '-000001-01-01',
    '+275760-09-13T00:00:00Z',
    '+275760-09-14',
    '9999-12-31',
  ],
  ...[
    '2019-02-06T25:00',
    '2019-W06',
    '2019-02-06T10:00+99:99',
    'yesterday',
    '1549411200000',
    '2019-02-06<script>',
    'P1D',
  ],
];

const languages = [
  'xx',
  'en-',
  '-',
  'en_US',
  'i-klingon',
  'x-private',
  'zh-Hant-u-nu-hanidec',
  'ar-u-nu-x',
  'de-1',
].concat([
  'en-US-u-ca-buddhist-u-ca-gregory',
  'a'.repeat(300),
  'constructor',
  '\ud800',
  'en"><script>alert(1)</script>',
]);

const structured = [
  ...[
    '{"@type":"Article","url":"javascript:alert(1)"}',
    '{"__proto__":{"x":1}}',
    '</script><script>alert(1)</script>',
  ],
  ...[
    '<!--<script>',
    ']]>',
    '\u2028\u2029',
    '["'.repeat(500),
    '{"a":'.repeat(500),
    '"\\ud800"',
    '\\u003c/script>',
  ],
];

const hard = [
  ...[
    '\u0000',
    '\u0001\u0008\u000b\u001f\u007f',
    '\ud800',
    'x\udc00',
    '\ufffe\uffff',
    '\u202e\u2066\u2069\u200f',
    '\ufeff',
  ],
  ...[
    '\u200b'.repeat(50),
    'Z\u0351\u036b\u0343\u032a\u0345'.repeat(30),
    '\ud83d\udc69\u200d\ud83d\udc67'.repeat(40),
  ],
  ...['\u0130\u0131\u017f\u1e9e', '\ufdfa'.repeat(100), ' ', '\n', '\t\r\n\f', 'a\n\nb', 'a'.repeat(20_000)],
  ...[
    '(a+)+$',
    `${'a'.repeat(3000)}!`,
    '['.repeat(2000),
    '[1]'.repeat(5),
    '((('.repeat(500),
    '<'.repeat(3000),
  ],
  ...[
    'https://'.repeat(300),
    'doi:10.'.repeat(300),
    '10.1000/'.repeat(300),
    'www.'.repeat(500),
    '@'.repeat(1000),
  ],
  ...[
    '[1]',
    '[[1]]',
    '(1)',
    '^1',
    '*',
    '\u00b9',
    '[^1]',
    '[1, 2-9999999]',
    '[1-]',
    '[-1]',
    '[0]',
    '[99999999999999999999]',
  ],
];

export const words = [
  ...new Set([
    ...names,
    ...templates,
    ...sheets,
    ...selectors,
    ...numbers,
    ...dates,
    ...languages,
    ...structured,
    ...hard,
  ]),
];
