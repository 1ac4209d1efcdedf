/**
 * Keeps something that stands in the end corner of a box in that corner of a picture inside the box, which can be
 * narrower than it, and tells its styles how wide the picture is.
 *
 * @returns What watches the sizes of both, to be disconnected.
 */
export function keepInCorner(corner: HTMLElement, picture: Element, box: Element): ResizeObserver {
  const observer = new ResizeObserver(() => {
    const [outer, inner] = [box.getBoundingClientRect(), picture.getBoundingClientRect()];
    const isMirrored = getComputedStyle(box).direction === 'rtl';
    corner.style.setProperty('--_size', `${inner.width}px`);
    corner.style.marginBlockStart = `${inner.top - outer.top}px`;
    corner.style.marginInlineEnd = `${isMirrored ? inner.left - outer.left : outer.right - inner.right}px`;
  });
  observer.observe(box);
  observer.observe(picture);
  return observer;
}
