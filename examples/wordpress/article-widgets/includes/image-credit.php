<?php
/**
 * Credits of the pictures in the media library: fields to fill in, and the featured image with its credit.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

const CREDIT_FIELDS = array( 'creator', 'source', 'source_url', 'license', 'license_url', 'copyright' );

/** What is known of a picture of the media library. */
function credit_of( int $attachment ): array {
	$credit = array();
	foreach ( CREDIT_FIELDS as $name ) {
		$credit[ $name ] = (string) get_post_meta( $attachment, "article_widgets_$name", true );
	}
	return $credit;
}

/** Adds the fields to the form of a picture. */
function credit_form( array $fields, \WP_Post $post ): array {
	$labels = array(
		'creator'     => __( 'Creator', 'article-widgets' ),
		'source'      => __( 'Source', 'article-widgets' ),
		'source_url'  => __( 'Address of the source', 'article-widgets' ),
		'license'     => __( 'Licence', 'article-widgets' ),
		'license_url' => __( 'Address of the licence', 'article-widgets' ),
		'copyright'   => __( 'Copyright notice', 'article-widgets' ),
	);
	foreach ( credit_of( $post->ID ) as $name => $value ) {
		$fields[ "article_widgets_$name" ] = array( 'label' => $labels[ $name ], 'value' => $value, 'input' => 'text' );
	}
	return $fields;
}
add_filter( 'attachment_fields_to_edit', __NAMESPACE__ . '\credit_form', 10, 2 );

function save_credit( array $post, array $values ): array {
	foreach ( CREDIT_FIELDS as $name ) {
		if ( isset( $values[ "article_widgets_$name" ] ) ) {
			$value = $values[ "article_widgets_$name" ];
			// In an address, what is percent-encoded would be lost as a text.
			$value = str_ends_with( $name, '_url' ) ? esc_url_raw( $value ) : sanitize_text_field( $value );
			update_post_meta( $post['ID'], "article_widgets_$name", $value );
		}
	}
	return $post;
}
add_filter( 'attachment_fields_to_save', __NAMESPACE__ . '\save_credit', 10, 2 );

/**
 * The featured image of the article that a page shows, with its credit. Elsewhere the image is often inside of a link,
 * where no link of a credit may stand.
 */
function featured_image( string $html, int $post_id, int $attachment ): string {
	$credit = credit_of( $attachment );
	if ( '' === $html || ! is_singular() || get_queried_object_id() !== $post_id || false !== strpos( $html, '<a ' ) ) {
		return $html;
	}
	if ( array_filter( $credit ) ) {
		return credited( $html, $credit );
	}
	// The caption is where most people have written the credit.
	$caption = wp_get_attachment_caption( $attachment );
	return $caption
		? element( 'article-image-credit', array(), $html . element( 'span', array( 'slot' => 'credit' ), wp_kses( $caption, 'data' ) ) )
		: $html;
}

/** In classic themes. */
function classic_featured_image( $html, $post_id, $attachment ): string {
	return wp_is_block_theme() ? (string) $html : featured_image( (string) $html, (int) $post_id, (int) $attachment );
}
add_filter( 'post_thumbnail_html', __NAMESPACE__ . '\classic_featured_image', 10, 3 );

/** In block themes, where the image stands in a figure of its own. */
function block_featured_image( $html, array $block, \WP_Block $instance ): string {
	$post_id = isset( $instance->context['postId'] ) ? (int) $instance->context['postId'] : 0;
	return featured_image( (string) $html, $post_id, (int) get_post_thumbnail_id( $post_id ) );
}
add_filter( 'render_block_core/post-featured-image', __NAMESPACE__ . '\block_featured_image', 10, 3 );
