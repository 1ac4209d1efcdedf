/** Sets or takes away what pages select as `:state(name)`. */
export function setState(internals: ElementInternals, name: string, isOn: boolean): void {
  try {
    internals.states[isOn ? 'add' : 'delete'](name);
  } catch {
    // Chrome before 125 takes only names that begin with two dashes, and has no `:state()` anyway; other old browsers
    // have no states at all.
  }
}
