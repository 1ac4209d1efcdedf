<?php
/**
 * Lets writers break the lines of a tag where they like. WordPress makes a line break of every end of a line, which an
 * element would show.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

/** What holds texts of its own, whose line breaks are meant. */
const HOLDERS = 'content-note|context|enhance';

/** Joins the lines in each element. Paragraphs in it, with an empty line between them, stay. */
function join_lines( string $content ): string {
	$joined = preg_replace_callback(
		'#<(article-(?!' . HOLDERS . ')[a-z-]+)\b.*?</\1>#s',
		static function ( array $found ): string {
			return preg_match( '/<pre\b/', $found[0] ) ? $found[0] : preg_replace( '/(?<!\n)\n[ \t]*(?=\S)/', ' ', $found[0] );
		},
		str_replace( array( "\r\n", "\r" ), "\n", $content )
	);
	return null === $joined ? $content : $joined;
}
// Before WordPress makes its paragraphs.
add_filter( 'the_content', __NAMESPACE__ . '\join_lines', 9 );
