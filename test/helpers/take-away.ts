/**
 * Takes away what an element has written into itself each time it comes, as a script of the page may do by mistake, for
 * one task.
 *
 * @param host The element.
 * @param written A selector of what it writes, which is there.
 * @returns How often it was taken away; 100 where the element never let the page go on.
 */
export async function takeAwayForOneTask(host: Element, written: string): Promise<number> {
  let times = 0;
  const observer = new MutationObserver(() => {
    if (++times === 100) observer.disconnect();
    host.querySelector(written)?.remove();
  });
  observer.observe(host, {childList: true});
  host.querySelector(written)!.remove();
  await new Promise((resolve) => setTimeout(resolve));
  observer.disconnect();
  return times;
}
