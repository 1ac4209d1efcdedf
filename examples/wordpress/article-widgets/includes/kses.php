<?php
/**
 * Lets writers use the tags who may not post unfiltered HTML. Without it their text is kept and the tags are dropped.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

/** The tags, and the attributes of each beside those that every tag may have. */
const TAGS = array(
	'article-age-notice'       => array( 'years', 'published' ),
	'article-byline'           => array( 'reading-time', 'reading-range', 'tolerance-hours' ),
	'article-comment-count'    => array( 'count', 'system', 'endpoint', 'thread', 'label', 'closed', 'consent' ),
	'article-content-note'     => array( 'reason', 'label', 'open', 'remember' ),
	'article-contents'         => array( 'heading', 'headings' ),
	'article-context'          => array( 'url', 'article-title', 'published', 'modified', 'thread', 'system', 'endpoint', 'selector' ),
	'article-date'             => array( 'date-style', 'show-time', 'fresh-hours' ),
	'article-enhance'          => array( 'selector', 'widgets', 'headings', 'debug' ),
	'article-footnote'         => array( 'open', 'for', 'mark' ),
	'article-footnote-list'    => array( 'heading', 'heading-level', 'start', 'numbering', 'merge' ),
	'article-image-credit'     => array( 'work-title', 'creator', 'creator-url', 'source', 'source-url', 'license', 'license-url', 'copyright', 'acquire-url', 'placement', 'structured-data' ),
	'article-key-figure'       => array( 'unit' ),
	'article-pull-quote'       => array( 'from', 'cite' ),
	'article-reading-progress' => array( 'for' ),
	'article-related-link'     => array( 'label', 'heading-level' ),
	'article-related-list'     => array( 'heading', 'heading-level' ),
	'article-share'            => array( 'share-title' ),
	'article-skip-link'        => array( 'label' ),
	'article-source'           => array( 'kind', 'publisher', 'reporters', 'published', 'accessed', 'structured-data' ),
	'article-term'             => array(),
);

const EVERYWHERE = array( 'id', 'class', 'lang', 'dir', 'hidden', 'slot' );

/** What may go into a slot, beside the elements themselves. */
const SLOTTED = array( 'a', 'b', 'cite', 'div', 'em', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'img', 'ol', 'p', 'picture', 'small', 'span', 'strong', 'time', 'ul' );

function allow_tags( array $allowed, $context ): array {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	foreach ( TAGS as $tag => $attributes ) {
		$allowed[ $tag ] = array_fill_keys( array_merge( EVERYWHERE, $attributes ), true );
	}
	$allowed['time']['datetime'] = true;
	$allowed['data'] = array( 'value' => true, 'slot' => true );
	foreach ( SLOTTED as $tag ) {
		$allowed[ $tag ]         = isset( $allowed[ $tag ] ) ? $allowed[ $tag ] : array();
		$allowed[ $tag ]['slot'] = true;
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
