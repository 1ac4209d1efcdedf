/** What a story does to the page of documentation around its frame. */

/**
 * A story that stands in a frame of a page of documentation may play: it gives something the focus, or scrolls to it.
 * The browser then scrolls the page around the frame there too, which its reader has only opened. In such a frame, what
 * is played moves the frame alone.
 */
export function keepPageStill(): void {
  if (!isInDocumentation()) return;
  const {focus} = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    focus.call(this, {...options, preventScroll: true});
  };
  Element.prototype.scrollIntoView = function () {
    const {top, height} = this.getBoundingClientRect();
    scrollBy(0, top + height / 2 - innerHeight / 2);
  };
}

/**
 * Makes the frame of this story on a page of documentation as high as the story, so that nothing has to be scrolled to.
 */
export function growFrame(): void {
  const missing = document.documentElement.scrollHeight - innerHeight;
  if (missing <= 0 || !isInDocumentation()) return;
  const box = frameElement?.closest<HTMLElement>('[data-story-block] > div');
  if (box) box.style.height = `${box.offsetHeight + missing}px`;
}

function isInDocumentation(): boolean {
  try {
    return parent !== window && parent.document.querySelector('#storybook-docs:not([hidden])') !== null;
  } catch {
    // The page around it is one of another server.
    return false;
  }
}
