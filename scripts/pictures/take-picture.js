/**
 * What a picture of a story shows: the story alone, with what stands in the top layer, on the background of its page.
 */

const MARGIN = 12;

/** A picture is of the part that a reader would see first, where a story is longer than that. */
const HIGHEST = 2400;

/**
 * @param {import('../stories/story-page.js').StoryPage} storyPage A page that shows a story.
 * @returns {Promise<Uint8Array>} A PNG.
 */
export async function takePicture({page}) {
  await page.addStyleTag({
    content: `body.sb-main-padded {padding: 0 !important}
      .page.sheet {padding: 0; margin: ${MARGIN}px !important; max-inline-size: none !important}`,
  });
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  });
  const bottom = await page.evaluate(lowestEdge);
  const width = page.viewport()?.width ?? 0;
  const height = Math.min(Math.ceil(bottom) + MARGIN, HIGHEST);
  return page.screenshot({clip: {x: 0, y: 0, width, height}});
}

/** Where the story ends, with what stands in the top layer. Runs in the page. */
function lowestEdge() {
  let lowest = 0;
  /** @param {ParentNode} tree */
  const visit = (tree) => {
    for (const element of tree.children) {
      if (element.matches('.frames')) continue;
      lowest = Math.max(lowest, element.getBoundingClientRect().bottom);
      // What scrolls is as high as its box.
      if (getComputedStyle(element).overflowY === 'auto') continue;
      visit(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  const page = document.querySelector('#storybook-root .page');
  if (page) visit(page);
  return lowest;
}
