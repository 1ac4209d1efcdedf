import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {contrast} from './contrast.js';
import {themes, type ThemeName} from './themes.js';
import {collectTokens, isThemeToken, type Token} from './tokens.js';

/** Colours that have to be told apart: what stands on what, and how well. */
const pairs = [
  ['Links on the page', 'var(--article-link-color, LinkText)', 'var(--page)', 4.5],
  ['Links on a note', 'var(--article-link-color, LinkText)', 'var(--article-surface, Canvas)', 4.5],
  ['Text on a note', 'var(--article-surface-text, CanvasText)', 'var(--article-surface, Canvas)', 4.5],
  [
    'Muted text on the page',
    'var(--article-muted-color, color-mix(in srgb, CanvasText 80%, transparent))',
    'var(--page)',
    4.5,
  ],
  ['The focus ring on the page', 'var(--article-focus-color, Highlight)', 'var(--page)', 3],
] as const;

/** A theme that is made while it is looked at: tokens on one side, an article on the other, the style sheet below. */
export class ThemeEditor extends LitElement {
  static override properties = {
    theme: {},
    values: {state: true},
    rules: {state: true},
    copied: {state: true},
  };

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(18rem, 22rem) minmax(0, 1fr);
      align-items: start;
    }
    .panel {
      position: sticky;
      inset-block-start: 0;
      box-sizing: border-box;
      max-block-size: 100vh;
      overflow: auto;
      padding: 1rem;
      border-inline-end: 1px solid color-mix(in srgb, CanvasText 20%, transparent);
      background: Canvas;
      color: CanvasText;
      font:
        0.8125rem/1.4 system-ui,
        sans-serif;
    }
    h2 {
      margin: 1.25rem 0 0.5rem;
      font-size: 0.9375rem;
    }
    h2:first-child {
      margin-block-start: 0;
    }
    label,
    .field {
      display: block;
      margin-block-end: 0.75rem;
    }
    .field label {
      margin: 0;
      font-weight: 600;
    }
    .hint {
      display: block;
      color: color-mix(in srgb, CanvasText 75%, transparent);
    }
    .inputs {
      display: flex;
      gap: 0.5rem;
      margin-block-start: 0.25rem;
    }
    input[type='text'],
    select,
    textarea {
      box-sizing: border-box;
      inline-size: 100%;
      padding: 0.3rem 0.4rem;
      border: 1px solid color-mix(in srgb, CanvasText 50%, transparent);
      border-radius: 0.25rem;
      background: Canvas;
      color: CanvasText;
      font: inherit;
    }
    input[type='color'] {
      flex: none;
      inline-size: 2.25rem;
      block-size: 1.9rem;
      padding: 0.1rem;
    }
    textarea {
      font-family: ui-monospace, monospace;
      font-size: 0.75rem;
    }
    button {
      padding: 0.35rem 0.75rem;
      font: inherit;
    }
    summary {
      padding-block: 0.25rem;
      cursor: pointer;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .bad {
      font-weight: 700;
    }
    @media (max-width: 50rem) {
      :host {
        display: block;
      }
      .panel {
        position: static;
        max-block-size: none;
        border-inline-end: 0;
      }
    }
  `;

  declare theme: ThemeName | '';
  declare private values: Record<string, string>;
  declare private rules: string;
  declare private copied: boolean;

  readonly #sheet = document.createElement('style');
  readonly #tokens = collectTokens();

  /** The toolbar changes the colour scheme of the page, and with it what can be read. */
  readonly #observer = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.theme = '';
    this.values = {};
    this.rules = '';
    this.copied = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.head.append(this.#sheet);
    this.#observer.observe(document.documentElement, {attributes: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sheet.remove();
    this.#observer.disconnect();
  }

  /** The style sheet that a site would load. */
  get css(): string {
    const set = Object.entries(this.values).filter(([, value]) => value.trim());
    const tokens = set.map(([name, value]) => `  ${name}: ${value};`).join('\n');
    const own = tokens && `:root {\n${tokens}\n}`;
    return [this.theme && themes[this.theme].trim(), own, this.rules.trim()].filter(Boolean).join('\n\n');
  }

  protected override willUpdate(): void {
    this.#sheet.textContent = this.css;
  }

  protected override render(): TemplateResult {
    const shared = this.#tokens.filter(isThemeToken);
    const others = this.#tokens.filter((token) => !isThemeToken(token));
    return html`
      <form class="panel" aria-label="Theme" @submit=${(event: Event) => event.preventDefault()}>
        <h2>Begin with</h2>
        <select aria-label="Theme to begin with" .value=${live(this.theme)} @change=${this.#begin}>
          <option value="" ?selected=${this.theme === ''}>Nothing set</option>
          ${Object.keys(themes).map(
            (name) =>
              html`<option value=${name} ?selected=${this.theme === name}>${capitalized(name)}</option>`,
          )}
        </select>
        <h2>Colours and corners of all elements</h2>
        ${shared.map((token) => this.#field(token))}
        <h2>Can it be read?</h2>
        <ul>
          ${pairs.map((pair) => this.#contrast(pair))}
        </ul>
        <h2>More</h2>
        <details>
          <summary>Sizes and colours of single elements</summary>
          ${others.map((token) => this.#field(token))}
        </details>
        <label>
          Rules of your own
          <span class="hint">For parts: article-footnote::part(note) {box-shadow: none}</span>
          <textarea
            rows="4"
            spellcheck="false"
            .value=${live(this.rules)}
            @input=${(event: Event) => (this.rules = valueOf(event))}
          ></textarea>
        </label>
        <h2>The style sheet</h2>
        <textarea rows="10" readonly aria-label="Style sheet of the theme" .value=${this.css}></textarea>
        <p><button type="button" @click=${this.#copy}>${this.copied ? 'Copied' : 'Copy'}</button></p>
        <p class="hint">
          Load it behind article-widgets.css. Look at it in dark too (in the toolbar above); a value for both
          is light-dark(#7a2e1d, #f0a98f).
        </p>
      </form>
      <div><slot></slot></div>
    `;
  }

  #field({name, description, defaults, tags}: Token): TemplateResult {
    const current = this.values[name] ?? '';
    const shown = current || getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const set = (event: Event) => (this.values = {...this.values, [name]: valueOf(event)});
    const words = description.replace(/^Theme: /, '');
    return html`
      <div class="field">
        <label for=${name}>${capitalized(name.replace('--article-', '').replaceAll('-', ' '))}</label>
        <span class="hint">${capitalized(words)}${tags.length > 2 ? nothing : ` (${tags.join(', ')})`}</span>
        <div class="inputs">
          ${
            name.endsWith('color') || /^--article-surface/.test(name)
              ? html`<input
                  type="color"
                  aria-label="Choose: ${name}"
                  .value=${live(hexadecimal(shown))}
                  @input=${set}
                />`
              : nothing
          }
          <input
            type="text"
            id=${name}
            spellcheck="false"
            placeholder=${shown || [...defaults][0] || 'made of the text colour'}
            .value=${live(current)}
            @input=${set}
          />
        </div>
      </div>
    `;
  }

  #contrast([what, foreground, background, wanted]: (typeof pairs)[number]): TemplateResult {
    const page = background.replace('var(--page)', getComputedStyle(document.body).backgroundColor);
    const behind = page === 'rgba(0, 0, 0, 0)' ? 'Canvas' : page;
    const ratio = contrast(foreground, behind);
    const isGood = ratio >= wanted;
    return html`
      <li class=${isGood ? '' : 'bad'}>
        ${what}: ${ratio.toFixed(1)} ${isGood ? '✓' : `✗ at least ${wanted} is needed`}
      </li>
    `;
  }

  #begin(event: Event): void {
    this.theme = valueOf(event) as ThemeName | '';
    this.values = {};
    this.rules = '';
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.css).catch(() => {
      this.renderRoot.querySelector<HTMLTextAreaElement>('textarea[readonly]')!.select();
    });
    this.copied = true;
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What an `<input type="color">` understands of a colour. */
function hexadecimal(color: string): string {
  const probe = document.createElement('span');
  probe.style.color = color || 'CanvasText';
  document.body.append(probe);
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  return /^#[\da-f]{6}$/.test(context.fillStyle) ? context.fillStyle : '#000000';
}
