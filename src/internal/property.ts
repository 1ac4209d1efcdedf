import type {ReactiveElement} from '@lit/reactive-element';

/** How a field is written as an attribute. */
interface PropertyOptions {
  /**
   * What the attribute's text becomes; text by default, which a script can then give no other type. `String` leaves
   * what a script gives as it is.
   */
  readonly type?: typeof Boolean | typeof Number | typeof String;
  /** Its name where that is not the field's, or false for none. */
  readonly attribute?: string | false;
  /** Whether the attribute follows the field. */
  readonly reflect?: boolean;
}

/**
 * Makes a field of an element a reactive property, as the decorator of Lit does. That one also takes options that the
 * Lit of our bundles leaves out; those put all properties of a class into one list (scripts/build/join-properties.ts).
 *
 * A property without a type is a text, whatever a framework gives it: of a number its digits, and of anything else,
 * such as the `false` of a condition or `NaN`, no text. One of numbers takes numbers and texts, and of anything else
 * none, because some values throw when one calculates with them. The Lit of our bundles does so by itself; the real one
 * would warn about a class that overrides its methods for it, so the setter is wrapped.
 */
export function property(options: PropertyOptions = {}) {
  const {type, attribute} = options;
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    if (type ? type !== Number : attribute === false) return;
    const {set} = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, {
      set(this: ReactiveElement, value: unknown) {
        if (type ? !['string', 'number'].includes(typeof value) : typeof value !== 'string')
          value = Number.isFinite(value) ? String(value) : null;
        set!.call(this, value);
      },
    });
  };
}
