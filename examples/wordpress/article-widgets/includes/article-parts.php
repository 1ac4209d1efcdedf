<?php
/**
 * Widgets that an author fills in with a few values.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

/** A number with its label, its change and its source. */
function key_figure( array $values ): string {
	if ( '' === $values['value'] ) {
		return '';
	}
	return element(
		'article-key-figure',
		array( 'unit' => $values['unit'] ),
		// With a unit, the number is written by the element, in the language of the page.
		element( 'data', array( 'value' => $values['value'] ), '' === $values['unit'] ? esc_html( number_format_i18n( (float) $values['value'] ) ) : '' )
		. text( 'span', array( 'slot' => 'label' ), $values['label'] )
		. text( 'span', array( 'slot' => 'change' ), $values['change'] )
		. text( 'span', array( 'slot' => 'source' ), $values['source'] )
	);
}

/** Somebody's words, or with `from` the words of an element of the article once more. */
function pull_quote( array $values ): string {
	if ( '' !== $values['from'] ) {
		return element( 'article-pull-quote', array( 'from' => $values['from'] ) );
	}
	if ( '' === $values['quotation'] ) {
		return '';
	}
	$attribution = '' === $values['url']
		? esc_html( $values['attribution'] )
		: text( 'a', array( 'href' => $values['url'] ), '' === $values['attribution'] ? $values['url'] : $values['attribution'] );
	return element(
		'article-pull-quote',
		array(),
		esc_html( $values['quotation'] ) . ( '' === $attribution ? '' : element( 'span', array( 'slot' => 'attribution' ), $attribution ) )
	);
}

/** The headings of the text. A theme that has no `<article>` has those of the comments and their form beside them. */
function contents( array $values ): string {
	return element( 'article-contents', $values + array( 'headings' => ':is(' . text_selector() . ') :is(h2, h3)' ) );
}

/** The report or the data that the article builds on. */
function source( array $values ): string {
	if ( '' === $values['url'] ) {
		return '';
	}
	$attributes = array_intersect_key( $values, array_flip( array( 'kind', 'publisher', 'reporters', 'published', 'accessed' ) ) );
	return element(
		'article-source',
		$attributes,
		text( 'a', array( 'href' => $values['url'] ), '' === $values['title'] ? $values['url'] : $values['title'] )
	);
}

/** A warning. The content behind it is what stands between the tags of the shortcode. */
function content_note( array $values, string $content = '' ): string {
	if ( '' === $values['reason'] ) {
		return $content;
	}
	return element( 'article-content-note', array( 'reason' => $values['reason'] ), $content );
}

/** A term with its definition, which a reader without the script has in brackets. */
function term( array $values, string $content = '' ): string {
	if ( '' === $values['definition'] ) {
		return $content;
	}
	return element( 'article-term', array(), $content . text( 'span', array( 'slot' => 'definition' ), $values['definition'] ) );
}

/** A way past an embed, which stands between the tags of the shortcode. */
function skip_past( array $values, string $content = '' ): string {
	return element( 'article-skip-link', array( 'label' => $values['label'] ), $content );
}

/** That a post is old, by its last change. */
function age_notice( \WP_Post $post, array $values ): string {
	return element( 'article-age-notice', $values + array( 'published' => get_post_datetime( $post, 'modified' )->format( 'Y-m-d' ) ) );
}

/** The address of a post, to copy and to pass on. */
function share( \WP_Post $post ): string {
	return element( 'article-share', array(), text( 'a', array( 'href' => get_permalink( $post ) ), get_the_title( $post ) ) );
}

/** The latest posts of the same categories. */
function related_list( \WP_Post $post, array $values ): string {
	$related = get_posts(
		array(
			'category__in' => wp_get_post_categories( $post->ID ),
			'post__not_in' => array( $post->ID ),
			'numberposts'  => '' === $values['number'] ? 3 : max( 1, min( 12, (int) $values['number'] ) ),
		)
	);
	$links   = array_map(
		static function ( \WP_Post $other ): string {
			return element( 'article-related-link', array(), text( 'a', array( 'href' => get_permalink( $other ) ), get_the_title( $other ) ) );
		},
		$related
	);
	return $links ? element( 'article-related-list', array( 'heading' => $values['heading'] ), implode( ' ', $links ) ) : '';
}
