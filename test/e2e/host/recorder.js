/** A script, first on every page, that remembers what goes wrong there: `pageErrors`, `pageWarnings`, `pageViolations`. */
export const recorder = `{
  const errors = (globalThis.pageErrors = []);
  const warnings = (globalThis.pageWarnings = []);
  const violations = (globalThis.pageViolations = []);
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) errors.push(event.message);
  });
  addEventListener('unhandledrejection', (event) => errors.push('unhandled: ' + event.reason));
  addEventListener('securitypolicyviolation', (event) =>
    violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber),
  );
  const {error, warn} = console;
  console.error = (...values) => {
    errors.push('console: ' + values.join(' '));
    error.apply(console, values);
  };
  console.warn = (...values) => {
    warnings.push(values.join(' '));
    warn.apply(console, values);
  };
}`;
