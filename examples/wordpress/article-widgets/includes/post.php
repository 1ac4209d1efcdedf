<?php
/**
 * Widgets that are filled from a post.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

/** The number of a post's approved comments, as a link to them. */
function comment_count( \WP_Post $post, array $attributes = array() ): string {
	$fallback = sprintf(
		/* translators: %s: number of comments */
		_n( '%s comment', '%s comments', (int) $post->comment_count, 'article-widgets' ),
		number_format_i18n( (int) $post->comment_count )
	);
	return element(
		'article-comment-count',
		$attributes + array( 'count' => (string) $post->comment_count, 'closed' => ! comments_open( $post ) ),
		text( 'a', array( 'href' => get_permalink( $post ) . '#comments' ), $fallback )
	);
}

/** When a post was published or changed. */
function date( \WP_Post $post, string $field = 'date', array $attributes = array(), string $before = '' ): string {
	$time = element(
		'time',
		array( 'datetime' => get_post_datetime( $post, $field )->format( DATE_W3C ) ),
		esc_html( 'modified' === $field ? get_the_modified_date( '', $post ) : get_the_date( '', $post ) )
	);
	return element( 'article-date', $attributes, esc_html( $before ) . $time );
}

/** Author, dates and number of comments, each only where the post has it. */
function byline( \WP_Post $post ): string {
	$parts = array();
	$name  = get_the_author_meta( 'display_name', $post->post_author );
	if ( $name && post_type_supports( $post->post_type, 'author' ) ) {
		$parts[] = text( 'a', array( 'rel' => 'author', 'href' => get_author_posts_url( $post->post_author ) ), $name );
	}
	$parts[] = date( $post, 'date', array( 'slot' => 'published' ) );
	if ( get_post_timestamp( $post, 'modified' ) - get_post_timestamp( $post ) > DAY_IN_SECONDS ) {
		$parts[] = date( $post, 'modified', array( 'slot' => 'updated' ), __( 'Updated', 'article-widgets' ) . ' ' );
	}
	if ( comments_open( $post ) || $post->comment_count > 0 ) {
		$parts[] = comment_count( $post, array( 'slot' => 'more' ) );
	}
	/** Changes the parts of a byline: markup of one element each. */
	return element( 'article-byline', array(), implode( ' ', apply_filters( 'article_widgets_byline_parts', $parts, $post ) ) );
}
