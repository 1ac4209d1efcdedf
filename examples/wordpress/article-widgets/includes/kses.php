<?php
/**
 * Lets writers use the tags who may not post unfiltered HTML. Without it their text is kept and the tags are dropped.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

/** The tags, and the attributes of each beside those that every tag may have. */
const TAGS = array(
	'article-age-notice'       => array(),
	'article-byline'           => array( 'reading-time' ),
	'article-comment-count'    => array( 'count', 'system', 'endpoint', 'thread', 'label', 'closed', 'consent' ),
	'article-content-note'     => array(),
	'article-contents'         => array(),
	'article-context'          => array( 'url', 'article-title', 'published', 'modified', 'thread' ),
	'article-date'             => array( 'date-style', 'show-time', 'fresh-hours' ),
	'article-enhance'          => array( 'selector', 'widgets', 'headings' ),
	'article-footnote'         => array( 'for', 'mark', 'open' ),
	'article-footnote-list'    => array( 'heading', 'heading-level', 'merge', 'numbering', 'start' ),
	'article-image-credit'     => array( 'work-title', 'creator', 'source', 'source-url', 'license', 'license-url', 'copyright', 'acquire-url', 'placement', 'structured-data' ),
	'article-key-figure'       => array(),
	'article-pull-quote'       => array( 'from' ),
	'article-reading-progress' => array(),
	'article-related-link'     => array( 'label', 'heading-level' ),
	'article-related-list'     => array( 'heading', 'heading-level' ),
	'article-share'            => array(),
	'article-skip-link'        => array(),
	'article-source'           => array(),
	'article-term'             => array(),
);

const EVERYWHERE = array( 'id', 'class', 'lang', 'dir', 'hidden', 'slot' );

function allow_tags( array $allowed, $context ): array {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	foreach ( TAGS as $tag => $attributes ) {
		$allowed[ $tag ] = array_fill_keys( array_merge( EVERYWHERE, $attributes ), true );
	}
	$allowed['time']['datetime'] = true;
	foreach ( array( 'a', 'img', 'span', 'time', 'p', 'h2', 'h3', 'cite' ) as $tag ) {
		$allowed[ $tag ]         = isset( $allowed[ $tag ] ) ? $allowed[ $tag ] : array();
		$allowed[ $tag ]['slot'] = true;
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
