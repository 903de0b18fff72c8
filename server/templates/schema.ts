import * as z from 'zod'

const longestTemplate = 20_000
const longestValue = 10_000
const mostVariables = 60

const key = z
  .string()
  .max(60, 'Keep a key to 60 characters.')
  .regex(
    /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/i,
    'A key is written like entity_primary, or as the hole is, ENTITY: letters, digits and single underscores.',
  )

export const hydrateInput = z.object({
  template: z.string().max(longestTemplate, 'Keep a template to 20,000 characters.'),
  variables: z
    .record(key, z.string().max(longestValue, 'Keep a value to 10,000 characters.'))
    .refine((variables) => Object.keys(variables).length <= mostVariables, 'Keep it to 60 variables.'),
  context: z.enum(['plain', 'markdown', 'typescript', 'javascript', 'python', 'path']).optional(),
})

export const hydrated = z.object({
  text: z.string(),
  used: z.array(z.string()),
  unresolved: z.array(z.string()),
})
