<ol><?php wp_list_comments(); ?></ol>
