<?php
/**
 * Notes where there are words only. Readers of feeds drop the tags that they do not know, and a note would run into its
 * sentence.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

/** Notes that stand in their sentences, and definitions: in brackets in a feed, and none in an excerpt. */
function notes_as_words( string $content ): string {
	$is_excerpt = doing_filter( 'get_the_excerpt' );
	if ( ! $is_excerpt && ! is_feed() ) {
		return $content;
	}
	$words = preg_replace(
		array( '#\s*<article-footnote\b(?![^>]*\sfor=)[^>]*>(.*?)</article-footnote>#s', '#\s*<span slot="definition">(.*?)</span>#s' ),
		$is_excerpt ? '' : ' ($1)',
		$content
	);
	return null === $words ? $content : $words;
}
// After WordPress has replaced the shortcodes.
add_filter( 'the_content', __NAMESPACE__ . '\notes_as_words', 12 );
