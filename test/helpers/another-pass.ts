/**
 * Lets `article-enhance` go over a region once more, as it does when a script adds something, and waits until it has.
 * The time for which it waits for the page to be quiet is left out.
 *
 * @param region Where the addition comes to.
 * @returns What was added, an empty paragraph.
 */
export async function passAgain(region: Element): Promise<HTMLParagraphElement> {
  const {setTimeout: later} = globalThis;
  const added = document.createElement('p');
  await new Promise<void>((resolve) => {
    globalThis.setTimeout = ((pass: () => void) => {
      globalThis.setTimeout = later;
      return later(() => {
        pass();
        resolve();
      });
    }) as typeof setTimeout;
    region.append(added);
  });
  // Notes that were made anew are counted in a microtask.
  await new Promise((resolve) => setTimeout(resolve));
  return added;
}
