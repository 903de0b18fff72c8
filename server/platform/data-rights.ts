import type { Tx } from './db/database'

/** A room's part of a person's export and erasure. Every table with a person's id belongs to exactly one part. */
export type DataRightsPart = {
  room: string
  tables: string[]
  /** Everything that the person would call theirs, as plain JSON. No secrets: hashes are of no use to them. */
  exportFor(tx: Tx, userId: string): Promise<Record<string, unknown>>
  /** Only what the deletion of the user row does not take along by itself. */
  eraseFor(tx: Tx, userId: string): Promise<void>
}

export type DataRights = {
  exportFor(tx: Tx, userId: string): Promise<Record<string, unknown>>
  eraseFor(tx: Tx, userId: string): Promise<void>
}

export function createDataRights(parts: DataRightsPart[]): DataRights {
  return {
    async exportFor(tx, userId) {
      const exported: Record<string, unknown> = {}
      for (const part of parts) exported[part.room] = await part.exportFor(tx, userId)
      return exported
    },
    async eraseFor(tx, userId) {
      for (const part of parts) await part.eraseFor(tx, userId)
    },
  }
}
