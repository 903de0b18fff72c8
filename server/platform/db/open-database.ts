import type { Config } from '../config'
import { embeddedPaths } from '../config'
import type { Database } from './database'
import { openEmbedded } from './embedded'
import { openPostgres } from './postgres'

const poolSize = 10

export function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'directDatabaseUrl' | 'dataDir'>,
  onError: (error: unknown) => void,
): Promise<Database> {
  if (config.databaseUrl === null) return openEmbedded({ directory: embeddedPaths(config.dataDir).database, onError })
  return openPostgres({
    url: config.databaseUrl,
    directUrl: config.directDatabaseUrl ?? config.databaseUrl,
    poolSize,
    onError,
  })
}
