import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // The CLI insists on a URL. Without DATABASE_URL the engine wrapper in scripts/ opens the embedded database instead.
  datasource: { url: process.env.DIRECT_DATABASE_URL || process.env.DATABASE_URL || 'postgresql://embedded/app' },
})
