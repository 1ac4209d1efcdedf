<?php
// The least that shows a post with its comments and their number, as WordPress itself counts them.
wp_head();
while (have_posts()) {
  the_post();
  the_title('<h1>', '</h1>');
  echo '<p id="number">' . get_comments_number() . '</p>';
  comments_template();
}
