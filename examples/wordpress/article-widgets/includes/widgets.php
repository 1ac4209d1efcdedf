<?php
/**
 * What shortcodes and blocks have in common: each widget is made of named values, and some of a content.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

/** The widgets, with the values that each takes. */
const WIDGETS = array(
	'footnote-list'    => array( 'heading' ),
	'related-link'     => array( 'url', 'title', 'label', 'description', 'source' ),
	'related-list'     => array( 'heading', 'number' ),
	'image-credit'     => array( 'src', 'alt', 'width', 'height', 'caption', 'creator', 'source', 'source_url', 'license', 'license_url', 'copyright', 'placement' ),
	'comment-count'    => array(),
	'byline'           => array(),
	'contents'         => array( 'heading' ),
	'source'           => array( 'url', 'title', 'publisher', 'reporters', 'published', 'kind', 'accessed' ),
	'key-figure'       => array( 'value', 'unit', 'label', 'change', 'source' ),
	'pull-quote'       => array( 'quotation', 'attribution', 'url', 'from' ),
	'age-notice'       => array( 'years' ),
	'share'            => array(),
	'reading-progress' => array(),
);

/** Widgets around a content, which are shortcodes only, with the values that each takes. */
const ENCLOSING = array(
	'content-note' => array( 'reason' ),
	'term'         => array( 'definition' ),
	'skip-past'    => array( 'label' ),
);

/**
 * @param string        $name   A key of WIDGETS.
 * @param array         $values Values by name; missing ones are empty.
 * @param \WP_Post|null $post   The post that the widget stands in.
 */
function widget( string $name, array $values, ?\WP_Post $post ): string {
	$values = array_map( 'strval', $values + array_fill_keys( WIDGETS[ $name ], '' ) );
	switch ( $name ) {
		case 'related-link':
			return related_link( $values );
		case 'related-list':
			return $post ? related_list( $post, $values ) : '';
		case 'image-credit':
			return image_credit( $values );
		case 'comment-count':
			return $post ? comment_count( $post ) : '';
		case 'byline':
			return $post ? byline( $post ) : '';
		case 'contents':
			return contents( $values );
		case 'age-notice':
			return $post ? age_notice( $post, $values ) : '';
		case 'share':
			return $post ? share( $post ) : '';
		case 'source':
			return source( $values );
		case 'key-figure':
			return key_figure( $values );
		case 'pull-quote':
			return pull_quote( $values );
	}
	// The others are their attributes.
	return element( "article-$name", $values );
}

function related_link( array $values ): string {
	if ( '' === $values['url'] ) {
		return '';
	}
	return element(
		'article-related-link',
		array( 'label' => $values['label'] ),
		text( 'a', array( 'href' => $values['url'] ), '' === $values['title'] ? $values['url'] : $values['title'] )
		. text( 'span', array( 'slot' => 'description' ), $values['description'] )
		. text( 'span', array( 'slot' => 'source' ), $values['source'] )
	);
}

function image_credit( array $values ): string {
	if ( '' === $values['src'] ) {
		return '';
	}
	$image = sprintf(
		'<img src="%s" alt="%s"%s>',
		esc_url( $values['src'] ),
		esc_attr( $values['alt'] ),
		$values['width'] && $values['height'] ? sprintf( ' width="%d" height="%d"', $values['width'], $values['height'] ) : ''
	);
	if ( '' !== $values['caption'] ) {
		$image = element( 'figure', array(), $image . text( 'figcaption', array(), $values['caption'] ) );
	}
	return credited( $image, $values );
}

/** A picture with what is known of it. */
function credited( string $image, array $values ): string {
	$attributes = array();
	foreach ( array( 'creator', 'source', 'source_url', 'license', 'license_url', 'copyright', 'placement' ) as $name ) {
		$attributes[ str_replace( '_', '-', $name ) ] = isset( $values[ $name ] ) ? $values[ $name ] : '';
	}
	return element( 'article-image-credit', $attributes, $image );
}
