/**
 * What a property gets from a script or a framework that does not know its type, by name; made anew for each element.
 * Runs in the page.
 */

/** An error of the page, by which it is told from one of the library. */
export class PageError extends Error {
  name = 'PageError';
}

const fail = () => {
  throw new PageError('of the page');
};

/** Something of another window of the same origin. @param {string} name */
const foreign = (name) => {
  const frame = document.querySelector('iframe#same') ?? document.createElement('iframe');
  frame.id = 'same';
  frame.hidden = true;
  if (!frame.isConnected) document.documentElement.append(frame);
  return frame.contentWindow[name];
};

/** A window of another origin: every question about it throws. */
const stranger = () => {
  const frame = document.querySelector('iframe#other') ?? document.createElement('iframe');
  frame.id = 'other';
  frame.hidden = true;
  frame.setAttribute('sandbox', '');
  if (!frame.isConnected) document.documentElement.append(frame);
  return frame.contentWindow;
};

/** @type {Record<string, () => unknown>} */
export const odd = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  NaN: () => NaN,
  Infinity: () => Infinity,
  '-Infinity': () => -Infinity,
  '-0': () => -0,
  0.1: () => 0.1,
  '-1': () => -1,
  'a number that is not safe': () => 2 ** 60,
  'the smallest number': () => Number.MIN_VALUE,
  bigint: () => 10n,
  'a huge bigint': () => 10n ** 400n,
  symbol: () => Symbol('x'),
  'a known symbol': () => Symbol.iterator,
  'the empty text': () => '',
  'a text of spaces': () => ' \n\t',
  'a huge text': () => 'x'.repeat(200_000),
  'half a character': () => '\ud800',
  'half a character in a text': () => 'a\udc00b',
  'a text of zeros': () => '\0\0',
  'an empty array': () => [],
  array: () => [null, undefined, [[]]],
  'an array with holes': () => Object.assign([], {length: 5}),
  'a cyclic array': () => {
    const value = [];
    value.push(value);
    return value;
  },
  object: () => ({}),
  'a cyclic object': () => {
    const value = {};
    value.self = value;
    return value;
  },
  'an object without a prototype': () => Object.create(null),
  'an object that is some text': () => ({toString: () => 'some text'}),
  'an object whose toString throws': () => ({toString: fail}),
  'an object whose valueOf throws': () => ({valueOf: fail}),
  'an object whose toPrimitive throws': () => ({[Symbol.toPrimitive]: fail}),
  'an object whose toPrimitive is an object': () => ({[Symbol.toPrimitive]: () => ({})}),
  'an object whose iterator throws': () => ({[Symbol.iterator]: fail}),
  'an object with the methods of a text': () => ({trim: () => ({}), split: fail, length: -1}),
  'an object of Lit': () => ({_$litType$: 1, strings: ['<img src=x>'], values: []}),
  'a directive of Lit': () => ({_$litDirective$: class {}, values: ['<img src=x>']}),
  'a parsed prototype': () => JSON.parse('{"__proto__": {"x": 1}, "constructor": 1}'),
  'a proxy that throws': () =>
    new Proxy({}, {get: fail, has: fail, getPrototypeOf: fail, ownKeys: fail, set: fail}),
  'a proxy that is revoked': () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'a proxy that has everything': () => new Proxy({}, {get: () => undefined, has: () => true}),
  'an invalid date': () => new Date(NaN),
  'a date': () => new Date(0),
  'a regular expression': () => /(a+)+$/,
  'an address': () => new URL('https://example.org/'),
  'a function': () => () => fail(),
  'a class': () => class {},
  'a text object': () => new String('some text'),
  'a number object': () => new Number(NaN),
  map: () => new Map([['x', 1]]),
  'a promise': () => Promise.resolve('x'),
  bytes: () => new Uint8Array(8),
  document: () => document,
  window: () => globalThis,
  'an element': () => document.createElement('img'),
  'an element of the page': () => document.body,
  'a fragment': () => document.createDocumentFragment(),
  'a text node': () => new Text('x'),
  'an error': () => new PageError('x'),
  'an array of another window': () => new (foreign('Array'))(3),
  'a date of another window': () => new (foreign('Date'))(NaN),
  'an element of another window': () => foreign('document').createElement('p'),
  'another window': () => foreign('window'),
  'a window of another origin': stranger,
};
