<?php
/**
 * A block for each widget, rendered by the server, and a pattern for the end of an article.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

function register_blocks(): void {
	wp_register_script(
		'article-widgets-blocks',
		plugins_url( 'blocks.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		(string) filemtime( FOLDER . '/blocks.js' ),
		true
	);
	foreach ( WIDGETS as $name => $values ) {
		register_block_type(
			"article-widgets/$name",
			array(
				'api_version'           => 3,
				'attributes'            => array_fill_keys( $values, array( 'type' => 'string' ) ),
				'uses_context'          => array( 'postId' ),
				'editor_script_handles' => array( 'article-widgets-blocks' ),
				'render_callback'       => static function ( array $attributes, string $content, \WP_Block $block ) use ( $name ): string {
					return render( $name, $attributes, $block );
				},
			)
		);
	}
	register_block_pattern(
		'article-widgets/end-of-article',
		array(
			'title'       => __( 'End of an article', 'article-widgets' ),
			'description' => __( 'Citations and a related article', 'article-widgets' ),
			'categories'  => array( 'text' ),
			'content'     => '<!-- wp:article-widgets/footnote-list /--><!-- wp:article-widgets/related-link /-->',
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** In a list of posts, a block is of the post that it stands in. */
function render( string $name, array $attributes, \WP_Block $block ): string {
	$id     = isset( $block->context['postId'] ) ? (int) $block->context['postId'] : 0;
	$widget = widget( $name, $attributes, get_post( $id ? $id : null ) );
	return '' === $widget ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $widget );
}
