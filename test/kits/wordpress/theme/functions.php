<?php
add_theme_support('title-tag');
add_theme_support('post-thumbnails');
add_theme_support('html5', ['script', 'style', 'caption']);
