/**
 * Keeps something that stands in the end corner of a box in that corner of a picture inside the box, which can be
 * narrower than it, within the picture's width, and tells its styles whether the picture is too small for words.
 *
 * @returns What watches the sizes of both, to be disconnected.
 */
export function keepInCorner(corner: HTMLElement, picture: Element, box: Element): ResizeObserver {
  const place = () => {
    const [outer, inner] = [box.getBoundingClientRect(), picture.getBoundingClientRect()];
    corner.toggleAttribute('data-small', inner.width < 250);
    // Eight pixels from each edge.
    corner.style.margin = `${inner.top - outer.top + 8}px ${outer.right - inner.right + 8}px 0 ${inner.left - outer.left + 8}px`;
  };
  // In a frame of its own: the box becomes higher where the words leave the picture, which browsers report as an error.
  const observer = new ResizeObserver(() => requestAnimationFrame(place));
  observer.observe(box);
  observer.observe(picture);
  return observer;
}
