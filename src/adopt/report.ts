/** Something in the page that a widget was made of, or could have been. */
export interface EnhanceFinding {
  /** The widget, as the attribute `widgets` names it. */
  readonly widget: string;
  /** Where it stands. */
  readonly node: Node;
  /** Its text: the mark of a footnote, the title of a link. */
  readonly text: string;
  /** Why it was left as it is; undefined when it was taken. */
  readonly reason?: string;
}

/** What an `article-enhance` has found on the page. */
export interface EnhanceReport {
  /** How many there are of both. */
  readonly found: number;
  /** What became a widget. */
  readonly taken: readonly EnhanceFinding[];
  /** What looked like one and was left as it is. */
  readonly left: readonly EnhanceFinding[];
}
