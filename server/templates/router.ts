import { router } from '../trpc/init'
import { publicProcedure } from '../trpc/ladder'
import { hydrateForProgram } from './hydrate-for-program'
import * as schema from './schema'

const hydrations = { name: 'templates.hydrate', burst: 60, perSeconds: 60 }

export const templatesRouter = router({
  /** A mutation, although it changes nothing: a template does not fit into an address. */
  hydrate: publicProcedure({
    summary: 'A template with its holes filled: escaped for where each stands, and what could not be filled.',
    scope: null,
    limits: [{ by: 'network', limit: hydrations }],
    example: {
      template: 'class {ENTITY|pascal} {} // {ENTITY|a|capital} has its own {METRIC}.',
      variables: { entity_primary: 'sneaker', metric: 'resale price' },
      context: 'typescript',
    },
  })
    .input(schema.hydrateInput)
    .output(schema.hydrated)
    .mutation(({ input }) => hydrateForProgram(input)),
})
