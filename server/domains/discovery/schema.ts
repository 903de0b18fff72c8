import * as z from 'zod'

export const searchInput = z.object({
  query: z
    .string()
    .trim()
    .min(1, 'Type what you look for.')
    .max(200, 'Keep it to 200 characters.')
    .regex(/^\P{Cc}*$/u, 'Use one line of text.'),
  limit: z.number().int().min(1).max(50).default(20),
})

export const searchResults = z.object({
  results: z.array(
    z.object({
      kind: z.enum(['blueprint', 'tree', 'skill']),
      slug: z.string(),
      name: z.string(),
      summary: z.string(),
      /** Of a skill: where it stands. */
      tree: z.object({ slug: z.string(), name: z.string() }).nullable(),
    }),
  ),
})
