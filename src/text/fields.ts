/** The value of a key that an answer itself has: nothing comes from a prototype, and nothing from what is no object. */
export function field(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;
}

/** The entries of a list; none of what is no list. */
export function entries(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
