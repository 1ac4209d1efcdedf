/** Sets or takes away what pages select as `:state(name)`. */
export function setState({states}: ElementInternals, name: string, isOn: boolean): void {
  try {
    states?.[isOn ? 'add' : 'delete'](name);
  } catch {
    // Chrome before 125 takes only names that begin with two dashes, and knows no `:state()` anyway.
  }
}
