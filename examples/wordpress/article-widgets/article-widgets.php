<?php
/**
 * Plugin Name: Article Widgets
 * Description: Footnotes, citations, related links, image credits, bylines and comment counts for articles.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * @package article-widgets
 */

namespace ArticleWidgets;

defined( 'ABSPATH' ) || exit;

const FOLDER = __DIR__;
const FILE   = __FILE__;

require FOLDER . '/includes/module.php';
require FOLDER . '/includes/feeds.php';
require FOLDER . '/includes/kses.php';
require FOLDER . '/includes/lines.php';
require FOLDER . '/includes/markup.php';
require FOLDER . '/includes/post.php';
require FOLDER . '/includes/article-parts.php';
require FOLDER . '/includes/widgets.php';
require FOLDER . '/includes/shortcodes.php';
require FOLDER . '/includes/blocks.php';
require FOLDER . '/includes/image-credit.php';
require FOLDER . '/includes/theme.php';
