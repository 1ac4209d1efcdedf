import {html, type TemplateResult} from 'lit';

/** A sentence in which what stands between backticks is code. */
export function prose(text: string): TemplateResult {
  const parts = text.split('`');
  return html`${parts.map((part, index) => (index % 2 === 1 ? code(part) : part))}`;
}

function code(text: string): TemplateResult {
  return html`<code>${text}</code>`;
}
