<?php
/**
 * Where the widgets stand in themes.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

/** Where the text of articles stands in the theme. */
function text_selector(): string {
	return apply_filters( 'article_widgets_selector', '.entry-content, .wp-block-post-content' );
}

/** The footnotes of the block editor, and citations that are typed as plain text, become footnotes. */
function enhance(): void {
	if ( ! is_singular() ) {
		return;
	}
	echo element( 'article-enhance', array( 'selector' => text_selector() ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped by element().
}
add_action( 'wp_footer', __NAMESPACE__ . '\enhance' );

/** Classic themes call these: `do_action( 'article_widgets_byline' )`, inside of the loop. */
foreach ( array( 'byline', 'comment-count' ) as $name ) {
	add_action(
		'article_widgets_' . str_replace( '-', '_', $name ),
		static function () use ( $name ): void {
			echo widget( $name, array(), get_post() ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped by element().
		}
	);
}

/**
 * Block themes get the byline below the title of an article by themselves, unless a template holds one already or
 * `article_widgets_add_byline` says no.
 */
function hooked_blocks( array $hooked, string $position, ?string $anchor, $context ): array {
	$is_article = $context instanceof \WP_Block_Template && in_array( $context->slug, array( 'single', 'single-post' ), true );
	if ( $is_article && 'after' === $position && 'core/post-title' === $anchor
		&& apply_filters( 'article_widgets_add_byline', true )
		&& false === strpos( $context->content, 'wp:article-widgets/byline' ) ) {
		$hooked[] = 'article-widgets/byline';
	}
	return $hooked;
}
add_filter( 'hooked_block_types', __NAMESPACE__ . '\hooked_blocks', 10, 4 );
