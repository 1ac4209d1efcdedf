import {defineCollection, z} from 'astro:content';
import {glob} from 'astro/loaders';

const link = z.object({url: z.string(), title: z.string()});

const cover = z.object({
  src: z.string(),
  width: z.number(),
  height: z.number(),
  alt: z.string(),
  caption: z.string().optional(),
  creator: z.string().optional(),
  source: z.string().optional(),
  source_url: z.string().optional(),
  license: z.string().optional(),
  copyright: z.string().optional(),
});

export const collections = {
  articles: defineCollection({
    loader: glob({pattern: '*.md', base: 'src/content/articles'}),
    schema: z.object({
      title: z.string(),
      authors: z.array(z.string()).default([]),
      date: z.coerce.date(),
      lastmod: z.coerce.date().optional(),
      comments: z.number().optional(),
      cover: cover.optional(),
      related: z.array(link).default([]),
    }),
  }),
};
