<?php
/**
 * Writes elements. Everything that is no markup of the plugin's own is escaped here.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

/** Attributes whose value is an address. */
const ADDRESSES = array( 'href', 'src', 'source-url', 'license-url', 'acquire-url', 'endpoint' );

/**
 * One line of markup: WordPress makes paragraphs of lines.
 *
 * @param array  $attributes Values by name; those that are empty are left out, `true` is written without a value.
 * @param string $content    Markup that is safe.
 */
function element( string $tag, array $attributes = array(), string $content = '' ): string {
	$written = '';
	foreach ( $attributes as $name => $value ) {
		if ( null === $value || false === $value || '' === $value ) {
			continue;
		}
		$escaped  = in_array( $name, ADDRESSES, true ) ? esc_url( $value ) : esc_attr( $value );
		$written .= true === $value ? " $name" : " $name=\"$escaped\"";
	}
	return "<$tag$written>$content</$tag>";
}

/** An element that holds a text. */
function text( string $tag, array $attributes, string $text ): string {
	return '' === $text ? '' : element( $tag, $attributes, esc_html( $text ) );
}
