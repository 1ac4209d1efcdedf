import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {guideOf, type Guide, type Rule} from './guide.js';
import {prose} from './prose.js';
import trees from '../../stories/trees.json';

/** A chapter of the guide to an element, on its page of documentation. */
export class ElementGuide extends LitElement {
  static override properties = {tag: {}, chapter: {}};

  static override styles = css`
    :host {
      display: block;
      font:
        0.9375rem/1.5 'Nunito Sans',
        system-ui,
        sans-serif;
    }
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      gap: 1rem 2rem;
    }
    h3 {
      margin: 0 0 0.5rem;
      font-size: 1rem;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    li {
      margin-block-end: 0.375rem;
    }
    .rule {
      margin: 0 0 1rem;
      padding: 0.75rem 1rem;
      border: 1px solid color-mix(in srgb, currentcolor 20%, transparent);
      border-block-start: 4px solid var(--side);
      border-radius: 0.25rem;
    }
    .do {
      --side: #2b8a3e;
    }
    .dont {
      --side: #c92a2a;
    }
    .word {
      font-weight: 700;
    }
    .rule p {
      margin: 0;
    }
    pre,
    .shown {
      margin: 0.75rem 0 0;
      padding: 0.75rem;
      border-radius: 0.25rem;
    }
    pre {
      overflow-x: auto;
      background: color-mix(in srgb, currentcolor 7%, transparent);
      font:
        0.8125rem/1.5 ui-monospace,
        monospace;
      white-space: pre-wrap;
    }
    code {
      font-size: 0.9em;
    }
    .tree {
      padding-block: 0.75rem;
    }
    .tree pre {
      max-block-size: 24rem;
      overflow: auto;
    }
    .note {
      color: color-mix(in srgb, currentcolor 80%, transparent);
      font-size: 0.875rem;
    }
  `;

  declare tag: string;
  declare chapter: 'purpose' | 'rules' | 'content' | 'accessibility';

  protected override render(): TemplateResult | typeof nothing {
    const guide = guideOf(this.tag);
    if (!guide) return nothing;
    switch (this.chapter) {
      case 'purpose':
        return purpose(guide);
      case 'rules':
        return rules(guide);
      case 'content':
        return list(guide.content);
      case 'accessibility':
        return html` ${list(guide.accessibility)} ${treesOf(this.tag)} `;
      default:
        return nothing;
    }
  }
}

function list(sentences: readonly string[]): TemplateResult {
  return html`
    <ul>
      ${sentences.map((sentence) => html` <li>${prose(sentence)}</li> `)}
    </ul>
  `;
}

function purpose({use, avoid}: Guide): TemplateResult {
  return html`
    <div class="columns">
      <div>
        <h3>What it is for</h3>
        ${list(use)}
      </div>
      <div>
        <h3>When not to use it</h3>
        ${list(avoid)}
      </div>
    </div>
  `;
}

function rules({dos, donts}: Guide): TemplateResult {
  return html`
    <div class="columns">
      <div>${dos.map((rule) => ruleOf(rule, 'Do', 'do'))}</div>
      <div>${donts.map((rule) => ruleOf(rule, 'Don’t', 'dont'))}</div>
    </div>
  `;
}

function ruleOf({text, markup}: Rule, word: string, kind: string): TemplateResult {
  return html`
    <div class="rule ${kind}">
      <p>
        <span class="word">${word}.</span>
        ${prose(text)}
      </p>
      ${markup ? html` <pre><code>${markup}</code></pre> ` : nothing}
    </div>
  `;
}

/**
 * The browser's own accessibility trees of some stories; `npm run test:stories` proves that they are the present ones.
 */
function treesOf(tag: string): TemplateResult {
  const prefix = `elements-${tag.replace('article-', '')}--`;
  const found = Object.entries(trees as Record<string, string[]>).filter(([id]) => id.startsWith(prefix));
  return html`
    <h3 style="margin-block: 1.25rem 0.25rem">What a screen reader gets</h3>
    <p class="note">
      The accessibility tree of Chromium for these stories, as the test of the stories has read it.
    </p>
    ${found.map(
      ([id, lines]) => html`
        <div class="tree">
          <strong>${nameOf(id.slice(prefix.length))}</strong>
          <pre tabindex="0">${lines.join('\n')}</pre>
        </div>
      `,
    )}
  `;
}

/** @param slug Such as `with-links`. */
function nameOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
