/**
 * Gives every attribute and property of every element values of each type through a framework, and takes them away
 * again. Runs in a page where the framework has left `mount(container, tag)`.
 *
 * @param {{tag: string, name: string, property: string, isBoolean: boolean}[]} settings
 * @param {string} lying Of which Booleans the framework writes `false` as a text, which in HTML is as good as true: a
 *   regular expression for their names.
 * @returns {Promise<string[]>} What did not hold.
 */
export async function matrix(settings, lying) {
  /** @type {string[]} */
  const faults = [];
  const container = document.createElement('section');
  document.querySelector('article')?.append(container);

  const rest = async (/** @type {any} */ element) => {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
  };
  /** The attributes with a value, and the text that is displayed, in shadow trees too. @param {Element} element */
  const state = (element) => {
    /** @param {Node} node @returns {string} */
    const read = (node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || !node.checkVisibility?.()) return '';
      return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(read).join(' ');
    };
    const attributes = [...element.attributes]
      .filter(({value}) => value)
      .map(({name, value}) => `${name}=${value}`)
      .sort();
    return [...attributes, read(element).replace(/\s+/g, ' ').trim()].join(' | ');
  };

  for (const {tag, name, property, isBoolean} of settings) {
    const label = `${tag} ${name}`;
    const {update, unmount} = /** @type {any} */ (globalThis).mount(container, tag);
    await update({});
    const element = /** @type {any} */ (container.querySelector(tag));
    await rest(element);
    const before = state(element);
    for (const value of ['words', '', 7, true, false, {}]) {
      try {
        await update({[name]: value});
        await rest(element);
        const isText = new RegExp(lying).test(name);
        const expected = value === true || (value === false && isText);
        if (isBoolean && typeof value === 'boolean' && element[property] !== expected)
          faults.push(`${label}: ${value} is ${element[property]}`);
        if (!isBoolean && value === 7 && Number(element[property]) !== 7)
          faults.push(`${label}: 7 is ${element[property]}`);
        if (element !== container.querySelector(tag)) faults.push(`${label}: another element after ${value}`);
        await update({[name]: isBoolean ? undefined : null});
        await rest(element);
        const after = state(element);
        if (after !== before)
          faults.push(`${label}: after ${JSON.stringify(value)} it is “${after}”, not “${before}”`);
      } catch (error) {
        faults.push(`${label}: ${JSON.stringify(value)} throws ${error}`);
      }
    }
    await unmount();
  }
  container.remove();
  return faults;
}
