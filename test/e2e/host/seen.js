/** Functions that run in the page: what of it is seen, and where. They see nothing but their values. */

/**
 * Every line of text that can be seen, through shadow trees: its colour, its place in the page, and how large it is.
 *
 * @returns {{words: string, of: string, colour: string, opacity: number, large: boolean, box: number[]}[]}
 */
export function seenTexts() {
  /** @type {ReturnType<typeof seenTexts>} */
  const found = [];
  const parentOf = (/** @type {any} */ node) =>
    node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const deepest = (/** @type {number} */ x, /** @type {number} */ y) => {
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit; inner; hit = inner ?? hit) {
      inner = hit?.shadowRoot?.elementFromPoint(x, y) ?? null;
      if (inner === hit) break;
    }
    return hit;
  };
  const visit = (/** @type {Document | ShadowRoot | Element} */ root) => {
    for (const node of root.childNodes) {
      if (node instanceof Element) {
        if (node.shadowRoot) visit(node.shadowRoot);
        visit(node);
      }
      const element = node.parentElement ?? /** @type {any} */ (root).host;
      if (!(node instanceof Text) || !node.data.trim() || /^(script|style)$/i.test(element.localName))
        continue;
      // Text right in a shadow root has the look of its host; text of a host is shown by its slot.
      if (!element.checkVisibility({visibilityProperty: true})) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      let opacity = 1;
      for (let ancestor = element; ancestor; ancestor = parentOf(ancestor))
        opacity *= Number(getComputedStyle(ancestor).opacity);
      const {color, fontSize, fontWeight} = getComputedStyle(element);
      const size = parseFloat(fontSize);
      for (const {left, top, width, height} of range.getClientRects()) {
        if (width < 2 || height < 2) continue;
        const hit = deepest(left + width / 2, top + height / 2);
        // Something lies above it, or it is seen by screen readers only.
        if (!hit || !(hit.contains(element) || element.contains(hit) || hit === parentOf(element))) continue;
        found.push({
          words: node.data.trim().slice(0, 30),
          of: `${/** @type {any} */ (element.getRootNode()).host?.localName ?? ''} ${element.localName}`.trim(),
          colour: color,
          opacity,
          large: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700),
          box: [left, top, width, height],
        });
      }
    }
  };
  visit(document.body);
  return found;
}

/** Takes the text away, and leaves everything else, backgrounds of its colour too; or brings it back. */
export function hideTexts(/** @type {boolean} */ hidden) {
  const page = /** @type {any} */ (globalThis);
  if (!page.noText) {
    page.noText = new CSSStyleSheet();
    const visit = (/** @type {Document | ShadowRoot} */ root) => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, page.noText];
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
    };
    visit(document);
  }
  const rule = `*, ::before, ::after, ::marker {
    -webkit-text-fill-color: transparent !important;
    text-decoration-color: transparent !important;
    text-shadow: none !important;
  }`;
  page.noText.replaceSync(hidden ? rule : '');
}

/** The channels of a computed colour, however the browser writes it. */
export function channelsOf(/** @type {string[]} */ colours) {
  const context = /** @type {CanvasRenderingContext2D} */ (
    new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})
  );
  return Object.fromEntries(
    colours.map((colour) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
      return [colour, [red, green, blue, alpha / 255]];
    }),
  );
}

/** Puts the controls of the library where `focusControl` finds them, and says what they are. */
export function collectControls() {
  /** @type {HTMLElement[]} */
  const controls = [];
  const visit = (/** @type {Document | ShadowRoot} */ root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const isOurs = root instanceof ShadowRoot || element.closest('[data-article-generated]') !== null;
      if (
        isOurs &&
        element.matches('a[href], button, summary') &&
        element.checkVisibility({visibilityProperty: true})
      )
        controls.push(/** @type {HTMLElement} */ (element));
    }
  };
  visit(document);
  /** @type {any} */ (globalThis).controls = controls;
  return controls.map(
    (control) =>
      `${/** @type {any} */ (control.getRootNode()).host?.localName ?? ''} ${control.getAttribute('part') ?? control.localName}`,
  );
}

/** Gives focus to one of them as a key does it, and returns its place in the window and the length of its edges. */
export function focusControl(/** @type {number} */ index) {
  const control = /** @type {any} */ (globalThis).controls[index];
  control.scrollIntoView({block: 'center', behavior: 'instant'});
  control.focus({preventScroll: true, focusVisible: true});
  const {left, top, width, height} = control.getBoundingClientRect();
  return {
    box: [left, top, width, height],
    edge: 2 * (width + height),
    isVisible: control.matches(':focus-visible'),
  };
}

/** Takes focus from it again. */
export function blurControl(/** @type {number} */ index) {
  /** @type {any} */ (globalThis).controls[index].blur();
}
