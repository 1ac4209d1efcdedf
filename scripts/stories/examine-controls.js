/**
 * Stories whose element has attributes that its own markup gives it: some stand in arguments too, with another value,
 * which the story does not pass on, some in none.
 *
 * @type {Record<string, Record<string, string>>} The arguments to change, by story.
 */
export const controlledStories = {
  'elements-image-credit--anatomy': {creator: 'Somebody else', placement: 'overlay'},
  'elements-source--default': {publisher: 'Somebody else', kind: 'data'},
};

/**
 * Whether controls change the element of a story, and "Reset controls" gives it back what the story wrote.
 *
 * @param {import('./story-page.js').StoryPage} storyPage The page, which shows the story: Storybook does not render once
 *   more what it shows.
 * @param {import('./conditions.js').Entry} entry
 * @returns {Promise<string[]>} What is wrong.
 */
export async function examineControls({page}, {id: storyId}) {
  const problems = [];
  const written = await page.evaluate(attributesOf);
  await page.evaluate(sendAndWait, 'updateStoryArgs', {storyId, updatedArgs: controlledStories[storyId]});
  if ((await page.evaluate(attributesOf)) === written) problems.push('its controls change nothing');
  await page.evaluate(sendAndWait, 'resetStoryArgs', {storyId});
  const now = await page.evaluate(attributesOf);
  if (now !== written) problems.push(`is ${now} when its controls are reset, where it was ${written}`);
  return problems;
}

/** The attributes of the story's element as text. Runs in the page. */
function attributesOf() {
  const element = [...document.querySelectorAll('#storybook-root *')].find(
    ({localName}) => localName.startsWith('article-') && customElements.get(localName),
  );
  const attributes = [...(element?.attributes ?? [])].map(({name, value}) => `${name}="${value}"`);
  return attributes.sort().join(' ');
}

/**
 * Sends what the panel of controls sends, and waits until the story is rendered with it. Runs in the page.
 *
 * @param {string} event @param {object} payload
 */
function sendAndWait(event, payload) {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
  return new Promise((resolve) => {
    channel.once('storyRendered', resolve);
    channel.emit(event, payload);
  });
}
