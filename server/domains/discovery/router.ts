import { router } from '../../trpc/init'
import { publicProcedure } from '../../trpc/ladder'
import * as schema from './schema'
import { searchCatalogue } from './search-catalogue'

const searches = { name: 'search', burst: 60, perSeconds: 60 }

export const discoveryRouter = router({
  search: publicProcedure({
    summary: 'Published blueprints, skill trees and skills that read like the query, misspelt or not.',
    scope: null,
    limits: [{ by: 'network', limit: searches }],
    example: { query: 'javasript closures' },
  })
    .input(schema.searchInput)
    .output(schema.searchResults)
    .query(({ ctx, input }) => searchCatalogue({ db: ctx.services.db, input })),
})
