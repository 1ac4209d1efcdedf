<?php
// Does one thing with a WordPress site, and prints what came of it: php site.php FOLDER ACTION, values as JSON on stdin.
$_SERVER['HTTP_HOST'] = 'localhost';
require "$argv[1]/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/image.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$values = json_decode(stream_get_contents(STDIN), true);

switch ($argv[2]) {
  case 'set-up':
    $failure = activate_plugin('article-widgets/article-widgets.php');
    if ($failure) throw new Exception($failure->get_error_message());
    wp_set_password('password', 1);
    wp_insert_user(['user_login' => 'ann', 'user_pass' => 'password', 'display_name' => 'Ann Lee', 'role' => 'author']);
    break;
  case 'theme':
    switch_theme($values['name']);
    break;
  case 'language':
    // WordPress would take only one whose own translations are installed.
    $wpdb->replace($wpdb->options, ['option_name' => 'WPLANG', 'option_value' => $values['name'], 'autoload' => 'yes']);
    wp_cache_flush();
    break;
  case 'post':
    // As a writer who may not post unfiltered HTML.
    wp_set_current_user(get_user_by('login', 'ann')->ID);
    kses_init();
    $id = wp_insert_post(wp_slash([
      'post_title' => $values['title'],
      'post_content' => $values['content'],
      'post_status' => 'publish',
      'post_date' => '2019-02-06 09:00:00',
      'comment_status' => 'open',
    ]), true);
    if (is_wp_error($id)) throw new Exception($id->get_error_message());
    if (isset($values['footnotes'])) update_post_meta($id, 'footnotes', wp_slash(wp_json_encode($values['footnotes'])));
    // WordPress has no other way to set the date of a change.
    $wpdb->update($wpdb->posts, ['post_modified' => '2019-08-01 09:00:00', 'post_modified_gmt' => '2019-08-01 09:00:00'], ['ID' => $id]);
    clean_post_cache($id);
    echo $id;
    break;
  case 'image':
    // The featured image of a post, with its caption and what is known of it.
    $file = wp_upload_bits('cover.png', null, file_get_contents($values['file']))['file'];
    $id = wp_insert_attachment(['post_mime_type' => 'image/png', 'post_title' => 'Cover', 'post_excerpt' => $values['caption']], $file, $values['post']);
    wp_update_attachment_metadata($id, ['width' => 1000, 'height' => 500, 'file' => _wp_relative_upload_path($file)]);
    update_post_meta($id, '_wp_attachment_image_alt', 'A drawing');
    foreach ($values['credit'] as $name => $value) update_post_meta($id, "article_widgets_$name", $value);
    set_post_thumbnail($values['post'], $id);
    break;
  case 'credit':
    // What an editor writes beside the featured image of a post in the media library, as WordPress hands it on.
    $id = get_post_thumbnail_id($values['post']);
    foreach ($values['credit'] as $name => $value) $fields["article_widgets_$name"] = wp_slash($value);
    apply_filters('attachment_fields_to_save', ['ID' => $id], $fields);
    echo wp_json_encode(ArticleWidgets\credit_of($id));
    break;
  case 'excerpt':
    echo get_the_excerpt($values['post']);
    break;
  case 'comment':
    echo wp_insert_comment([
      'comment_post_ID' => $values['post'],
      'comment_approved' => $values['approved'] ? 1 : 0,
      'comment_author' => 'Bo',
      'comment_author_email' => 'bo@blog.example',
      'comment_content' => 'A comment ' . wp_generate_uuid4(),
    ]);
    break;
  case 'approve':
    wp_set_comment_status($values['comment'], 'approve');
    break;
  case 'content':
    echo get_post($values['post'])->post_content;
    break;
}
