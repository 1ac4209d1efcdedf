/** The fields of the editor of themes. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {hexadecimal, withColor, type Scheme} from './colors.js';

export interface Field {
  id: string;
  label: string | TemplateResult;
  hint: string;
  /** What is set; empty for nothing. */
  value: string;
  /** What holds while nothing is set; empty where it has no name. */
  otherwise: string;
  placeholder?: string;
  /** For a colour: the schemes that it is chosen for. */
  schemes?: readonly Scheme[];
  suggestions?: readonly string[];
  set: (value: string) => void;
}

/** A text, and for a colour the browser's own choice of it, once for light and once for dark. */
export function fieldOf(field: Field): TemplateResult {
  const {id, label, hint, value, otherwise, placeholder = otherwise, schemes = [], suggestions, set} = field;
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <span class="hint">${hint}</span>
      <div class="inputs">
        ${schemes.map((scheme) => choiceOf(field, scheme, schemes.length > 1))}
        <input
          type="text"
          id=${id}
          spellcheck="false"
          autocomplete="off"
          list=${suggestions ? `${id}-suggestions` : nothing}
          placeholder=${placeholder || 'made of the text colour'}
          .value=${live(value)}
          @input=${(event: Event) => set(valueOf(event))}
        />
        ${
          suggestions
            ? html`<datalist id="${id}-suggestions">
                ${suggestions.map((suggestion) => html`<option value=${suggestion}></option>`)}
              </datalist>`
            : nothing
        }
      </div>
    </div>
  `;
}

function choiceOf({id, value, otherwise, set}: Field, scheme: Scheme, isOneOfTwo: boolean): TemplateResult {
  const shown = value || otherwise;
  const name = isOneOfTwo ? `Choose for ${scheme}: ${id}` : `Choose: ${id}`;
  return html`
    <input
      type="color"
      aria-label=${name}
      title=${isOneOfTwo ? `In ${scheme}` : nothing}
      .value=${live(hexadecimal(shown || `color-mix(in srgb, CanvasText 80%, Canvas)`, scheme))}
      @input=${(event: Event) => set(isOneOfTwo && shown ? withColor(shown, scheme, valueOf(event)) : valueOf(event))}
    />
  `;
}

export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
