/** Takes the place of the browser's clipboard, which a test page may not read, until what is done with it has ended. */
export async function withClipboard(
  value: Partial<Clipboard> | undefined,
  act: () => Promise<void>,
): Promise<void> {
  const {clipboard} = navigator;
  const set = (place: unknown) =>
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: place});
  set(value);
  try {
    await act();
  } finally {
    set(clipboard);
  }
}
