/**
 * Waits until assertions hold that do not hold yet. Those that never do fail with what they say themselves.
 *
 * @param assert Called again and again, so that it may do nothing but look.
 */
export async function eventually(assert: () => void): Promise<void> {
  const end = performance.now() + 2000;
  for (;;) {
    try {
      return assert();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
