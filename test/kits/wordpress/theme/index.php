<!doctype html>
<html <?php language_attributes(); ?>>
<head>
  <meta charset="utf-8">
  <?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
  <?php wp_body_open(); ?>
  <main>
    <?php while (have_posts()) : the_post(); ?>
      <article>
        <h1><?php the_title(); ?></h1>
        <?php do_action('article_widgets_byline'); ?>
        <?php the_post_thumbnail(); ?>
        <div class="entry-content"><?php the_content(); ?></div>
      </article>
      <section id="comments"><h2>Comments</h2></section>
    <?php endwhile; ?>
  </main>
  <?php wp_footer(); ?>
</body>
</html>
