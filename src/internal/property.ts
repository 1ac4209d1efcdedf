import type {ReactiveElement} from '@lit/reactive-element';

/** How a field is written as an attribute. */
interface PropertyOptions {
  /**
   * What the attribute's text becomes; text by default, which a script can then give no other type. `String` leaves what
   * a script gives as it is.
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
 */
export function property(options?: PropertyOptions) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}
