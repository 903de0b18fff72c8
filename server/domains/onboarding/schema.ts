import * as z from 'zod'

export const previewInput = z.object({
  passion: z.string().trim().min(1, 'Say what you could talk about for hours.').max(200, 'Keep it to 200 characters.'),
})

export const preview = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), entity: z.string(), titles: z.array(z.string()), code: z.string() }),
  z.object({ ok: z.literal(false), reason: z.string(), suggestions: z.array(z.string()) }),
])

export const samples = z.object({
  domains: z.array(z.object({ passion: z.string(), entity: z.string(), title: z.string() })),
})
