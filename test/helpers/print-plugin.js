/** A test runner plugin that prints the lines that a test hands to the command `print`. */
export function printPlugin() {
  return {
    name: 'print',
    async executeCommand({command, payload}) {
      if (command !== 'print') return undefined;
      console.log(payload.join('\n'));
      return true;
    },
  };
}
