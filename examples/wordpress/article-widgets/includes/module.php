<?php
/**
 * Loads the module and its style sheet, with the hashes of the files as they are now.
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

const HANDLE = 'article-widgets';
const WORDS  = 'article-widgets-words';

/**
 * The hash that the browser compares a file with before it runs it. A file changes only with the plugin, so its hash is
 * kept until the time of its last change is another.
 */
function integrity( string $name ): string {
	$path = FOLDER . "/$name";
	$key  = "article_widgets_$name";
	$kept = get_option( $key );
	$time = filemtime( $path );
	if ( is_array( $kept ) && $kept['time'] === $time ) {
		return $kept['hash'];
	}
	// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- The notation of the attribute.
	$hash = 'sha384-' . base64_encode( hash_file( 'sha384', $path, true ) );
	update_option( $key, compact( 'time', 'hash' ) );
	return $hash;
}

/** In pages of the site, and in the frame that the block editor shows its content in. */
function enqueue(): void {
	if ( is_feed() ) {
		return;
	}
	$version = substr( md5( integrity( 'article-widgets.js' ) ), 0, 8 );
	wp_enqueue_style( HANDLE, plugins_url( 'article-widgets.css', FILE ), array(), $version );
	$words = words();
	if ( '' !== $words ) {
		wp_register_script( WORDS, plugins_url( $words, FILE ), array(), $version, false );
	}
	// The words come first: elements that have been written already keep theirs.
	wp_enqueue_script( HANDLE, plugins_url( 'article-widgets.js', FILE ), '' === $words ? array() : array( WORDS ), $version, false );
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue' );

/** The file with the words of the site's language, if there is one. English ones are in the module. */
function words(): string {
	$language = get_bloginfo( 'language' );
	$chinese  = preg_match( '/^zh-(TW|HK|MO|Hant)/', $language ) ? 'zh-Hant' : 'zh-Hans';
	$name     = 0 === strpos( $language, 'zh' ) ? $chinese : strtok( $language, '-' );
	return preg_match( '/^[\w-]+$/', $name ) && file_exists( FOLDER . "/locales/$name.js" ) ? "locales/$name.js" : '';
}

/** A module, so that it is deferred, and `data-cfasync`, so that no proxy delays it further. */
function script_tag( string $tag, string $handle ): string {
	if ( HANDLE !== $handle && WORDS !== $handle ) {
		return $tag;
	}
	$file       = HANDLE === $handle ? 'article-widgets.js' : words();
	$attributes = sprintf( ' type="module" integrity="%s" data-cfasync="false" src=', esc_attr( integrity( $file ) ) );
	return preg_replace( '/\stype=(["\'])text\/javascript\1/', '', str_replace( ' src=', $attributes, $tag ) );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );

function style_tag( string $tag, string $handle ): string {
	return HANDLE === $handle
		? str_replace( ' href=', sprintf( ' integrity="%s" href=', esc_attr( integrity( 'article-widgets.css' ) ) ), $tag )
		: $tag;
}
add_filter( 'style_loader_tag', __NAMESPACE__ . '\style_tag', 10, 2 );
