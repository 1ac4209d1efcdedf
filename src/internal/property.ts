import type {PropertyDeclaration, ReactiveElement} from '@lit/reactive-element';

/**
 * Makes a field of an element a reactive property, as the decorator of Lit does. That one also carries what standard
 * decorators need, which the bundle cannot use and would ship.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}
