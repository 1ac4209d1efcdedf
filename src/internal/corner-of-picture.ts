import type {ReactiveElement} from '@lit/reactive-element';

/**
 * Keeps something that stands in the end corner of a box in that corner of a picture inside the box, which can be
 * narrower than it, within the picture's width, and tells its styles whether the picture is too small for words. The box
 * is an element that updates when a script has put another picture in the place of this one.
 *
 * @returns What watches the sizes of both, to be disconnected.
 */
export function keepInCorner(corner: HTMLElement, picture: Element, box: ReactiveElement): ResizeObserver {
  const observer = new ResizeObserver(() => {
    if (!box.contains(picture)) {
      box.requestUpdate();
      return;
    }
    const [outer, inner] = [box.getBoundingClientRect(), picture.getBoundingClientRect()];
    // Eight pixels from each edge. At once, so that it is never painted elsewhere: this changes no size that is
    // observed.
    corner.style.inset = `${inner.top - outer.top + 8}px ${outer.right - inner.right + 8}px auto ${inner.left - outer.left + 8}px`;
    // In a frame of its own: the box becomes higher where the words leave the picture, which browsers report as an
    // error.
    requestAnimationFrame(() => corner.toggleAttribute('data-small', inner.width < 250));
  });
  observer.observe(box);
  observer.observe(picture);
  return observer;
}
