import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {elements} from '../manifest.js';
import {noChoices, styleSheet, type Choices} from './choices.js';
import {forgetColors, type Scheme} from './colors.js';
import {valueOf} from './fields.js';
import {linksOf, nameOfThemes, schemesOf} from './options.js';
import {partAt} from './part-at.js';
import {readability} from './readability.js';
import {previewSheet, saveChoices, savedChoices} from './saved.js';
import {elementSection, pageSection, select, tokenSection, type Section} from './sections.js';
import {styles} from './theme-editor.styles.js';
import type {ThemeName} from './themes.js';
import {collectTokens, isThemeToken} from './tokens.js';

/** A theme that is made while it is looked at: its fields on one side, an article with every element on the other. */
export class ThemeEditor extends LitElement {
  static override properties = {
    theme: {},
    remember: {type: Boolean},
    choices: {state: true},
    isPicking: {state: true},
    picked: {state: true},
    copied: {state: true},
  };

  static override styles = styles;

  /** The theme to begin with, where nothing is remembered. */
  declare theme: ThemeName | '';
  /** Whether this browser keeps what is chosen. */
  declare remember: boolean;
  declare private choices: Choices;
  declare private isPicking: boolean;
  /** What was pointed at: a tag, with or without a part. */
  declare private picked: string;
  declare private copied: boolean;

  readonly #sheet = document.createElement('style');
  readonly #tokens = collectTokens();

  /** The toolbar changes the colour scheme of the page, and with it what can be read. */
  readonly #observer = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.theme = '';
    this.remember = false;
    this.choices = noChoices;
    this.isPicking = false;
    this.picked = '';
    this.copied = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const saved = this.remember ? savedChoices() : noChoices;
    this.choices = styleSheet(saved) ? saved : {...noChoices, theme: this.theme};
    document.head.append(this.#sheet);
    this.#observer.observe(document.documentElement, {attributeFilter: ['data-theme']});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sheet.remove();
    this.#observer.disconnect();
  }

  /** The style sheet that a site would load. */
  get css(): string {
    return styleSheet(this.choices);
  }

  /** Once a frame is often enough: the colours of a page are read anew, and whoever types is faster. */
  protected override async scheduleUpdate(): Promise<void> {
    await new Promise(requestAnimationFrame);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#sheet.textContent = previewSheet(this.choices);
    forgetColors();
    if (this.remember && this.hasUpdated && changed.has('choices')) saveChoices(this.choices);
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('picked') || !this.picked) return;
    const field = this.renderRoot.querySelector<HTMLElement>(`[id="${this.picked}"]`);
    field?.focus();
    field?.scrollIntoView({block: 'center'});
  }

  /** What the sections share. */
  get #section(): Section {
    const now = () => this.choices;
    const {schemes} = now();
    const made: readonly Scheme[] = schemes === 'light' || schemes === 'dark' ? [schemes] : ['light', 'dark'];
    return {
      get choices() {
        return now();
      },
      schemes: made,
      change: (changed) => {
        this.choices = {...this.choices, ...changed};
        this.copied = false;
      },
    };
  }

  protected override render(): TemplateResult {
    const section = this.#section;
    const {choices, change, schemes} = section;
    const ofTheme = this.#tokens.filter(isThemeToken);
    const others = this.#tokens.filter((token) => !isThemeToken(token));
    return html`
      <form class="panel" aria-label="Theme" @submit=${(event: Event) => event.preventDefault()}>
        ${select('theme', 'Begin with', choices.theme, nameOfThemes, (theme) =>
          change({...noChoices, theme: theme as Choices['theme']}),
        )}
        <h2>Your page</h2>
        ${select('schemes', 'Colour schemes', choices.schemes, schemesOf, (value) =>
          change({schemes: value as Choices['schemes']}),
        )}
        ${select('links', 'Links of the page', choices.page.links ?? '', linksOf, (links) =>
          change({page: {...section.choices.page, links}}),
        )}
        ${pageSection(section)}
        <h2>Colours and corners of all elements</h2>
        ${tokenSection(ofTheme, section)}
        <h2>Can it be read?</h2>
        ${readability(schemes)}
        <h2>Single elements</h2>
        <p class="hint">Their own sizes and colours, and declarations of CSS for their parts.</p>
        <p class="buttons">
          <button type="button" aria-pressed=${this.isPicking} @click=${this.#togglePicking}>
            ${this.isPicking ? 'Now press it in the article' : 'Point at a part'}
          </button>
        </p>
        ${elements
          .filter(({cssParts = [], cssProperties = []}) => cssParts.length + cssProperties.length > 0)
          .map((element) => elementSection(element, others, section, this.picked))}
        <div class="field">
          <label for="rules">Rules of your own</label>
          <textarea
            id="rules"
            rows="4"
            spellcheck="false"
            .value=${live(choices.rules)}
            @input=${(event: Event) => change({rules: valueOf(event)})}
          ></textarea>
        </div>
        <h2>The style sheet</h2>
        <textarea rows="10" readonly aria-label="Style sheet of the theme" .value=${this.css}></textarea>
        <p class="buttons">
          <button type="button" @click=${this.#copy}>${this.copied ? 'Copied' : 'Copy'}</button>
          <button type="button" @click=${this.#save}>Save as theme.css</button>
        </p>
        <p class="hint">
          Load it behind article-widgets.css.
          ${this.remember ? 'This browser remembers it: “Mine” in the toolbar shows it in any story.' : nothing}
        </p>
      </form>
      <div
        class=${this.isPicking ? 'picking' : ''}
        @click=${{handleEvent: (event: Event) => this.#pick(event), capture: true}}
      >
        <slot></slot>
      </div>
    `;
  }

  #togglePicking(): void {
    this.isPicking = !this.isPicking;
    this.picked = '';
  }

  #pick(event: Event): void {
    if (!this.isPicking) return;
    event.preventDefault();
    event.stopPropagation();
    this.picked = partAt(event);
    this.isPicking = this.picked === '';
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.css).catch(() => {
      this.renderRoot.querySelector<HTMLTextAreaElement>('textarea[readonly]')!.select();
    });
    this.copied = true;
  }

  #save(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.css], {type: 'text/css'}));
    link.download = 'theme.css';
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
