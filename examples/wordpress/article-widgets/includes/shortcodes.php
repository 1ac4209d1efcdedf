<?php
/**
 * Shortcodes for the classic editor: [footnote]…[/footnote], and one for each widget, such as [related_link] or
 * [content_note]…[/content_note].
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

/** The note of a sentence. A block in it would end the paragraph, so it is left with words, links and their like. */
function footnote( $values, $content = '' ): string {
	return element( 'article-footnote', array(), wp_kses( do_shortcode( trim( $content ) ), 'data' ) );
}

function add_shortcodes(): void {
	add_shortcode( 'footnote', __NAMESPACE__ . '\footnote' );
	foreach ( array_keys( WIDGETS ) as $name ) {
		$tag = str_replace( '-', '_', $name );
		add_shortcode(
			$tag,
			static function ( $values ) use ( $name, $tag ): string {
				return widget( $name, shortcode_atts( array_fill_keys( WIDGETS[ $name ], '' ), (array) $values, $tag ), get_post() );
			}
		);
	}
	foreach ( ENCLOSING as $name => $known ) {
		$tag = str_replace( '-', '_', $name );
		add_shortcode(
			$tag,
			static function ( $values, $content = '' ) use ( $known, $tag ): string {
				$values = shortcode_atts( array_fill_keys( $known, '' ), (array) $values, $tag );
				return call_user_func( __NAMESPACE__ . "\\$tag", array_map( 'strval', $values ), do_shortcode( trim( $content ) ) );
			}
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\add_shortcodes' );
