<?php
// Does one thing with a WordPress site, and prints what came of it: php site.php FOLDER ACTION [VALUE…]
if ($argv[2] === 'install') define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
require "$argv[1]/wp-load.php";

// Only now: WordPress takes many names of variables.
[, , $action] = $argv;
$values = array_slice($argv, 3);

switch ($action) {
  case 'install':
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Blog', 'admin', 'admin@blog.example', true, '', wp_generate_password());
    update_option('permalink_structure', '/%postname%/');
    switch_theme('minimal');
    break;
  case 'plugin':
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $failure = activate_plugin($values[0]);
    if ($failure) throw new Exception($failure->get_error_message());
    wp_set_password($values[1], 1);
    break;
  case 'post':
    echo wp_insert_post(['post_title' => $values[0], 'post_content' => 'Text', 'post_status' => 'publish', 'post_author' => 1]);
    break;
  case 'comment':
    // The post, whether it is approved, the comment it answers, its type.
    [$post, $approved, $parent, $type] = $values + [1, '1', '0', 'comment'];
    echo wp_insert_comment([
      'comment_post_ID' => $post,
      'comment_approved' => $approved,
      'comment_parent' => $parent,
      'comment_type' => $type,
      'comment_author' => 'Ann',
      'comment_author_email' => 'ann@blog.example',
      'comment_content' => 'A comment ' . wp_generate_uuid4(),
    ]);
    break;
  case 'approve':
    wp_set_comment_status($values[0], 'approve');
    break;
}
