/** @param {object} value */
export function state(value) {
  const props = $state(value);
  return props;
}
