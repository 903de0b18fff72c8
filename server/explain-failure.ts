import { BackupError } from './platform/backup/backup-error'
import { ConfigError } from './platform/config'
import { DatabaseUnavailable } from './platform/db/database'
import { MigrationError } from './platform/db/migrate'
import { AppError } from './platform/errors'

const foreseen = [DatabaseUnavailable, MigrationError, BackupError]

/** One line that a person can act on. Anything unforeseen comes with its stack: then somebody has to look at the code. */
export function explainFailure(error: unknown): string {
  if (error instanceof ConfigError) return `The configuration cannot be used: ${error.message}.`
  if (error instanceof AppError) return oneLine(error.userMessage)
  if (foreseen.some((kind) => error instanceof kind) && error instanceof Error) return oneLine(error.message)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ')
