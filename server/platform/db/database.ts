import type { Prisma, PrismaClient } from '../../generated/prisma/client'

export type Tx = Prisma.TransactionClient

/** Work that must wait until the transaction is really in: waking workers, telling other nodes. */
export type AfterCommit = { commit(work: () => void | Promise<void>): void }

/** SQL by hand, in one transaction. */
export type Session = {
  /** One statement. The engines differ in what they make a number or a date of, so ask for text, int or boolean. */
  query<Row extends Record<string, unknown>>(sql: string, params?: string[]): Promise<Row[]>
  /** Several statements. */
  script(sql: string): Promise<void>
}

export type Database = {
  kind: 'embedded' | 'postgresql'
  /** Reads outside a transaction. Never inside one: the embedded engine has a single connection and would wait for itself. */
  client: PrismaClient
  /** Read committed. Runs `work` again when the database says that two writers met, so keep effects in `after`. */
  transaction<T>(work: (tx: Tx, after: AfterCommit) => Promise<T>): Promise<T>
  /** `onGap`: the connection was lost and is back; what was said in between is not known. */
  listen(channel: string, onPayload: (payload: string) => void, onGap?: () => void): Promise<() => Promise<void>>
  notify(channel: string, payload: string): Promise<void>
  /** One script of several statements, all or nothing. For migrations only. */
  script(sql: string): Promise<void>
  /**
   * One transaction around Prisma, and so without its 20 seconds: for cursors, schema changes and loads that take as
   * long as they take. Read committed unless `work` sets something else first. On the embedded engine all others wait.
   */
  session<T>(work: (session: Session) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The database could not be opened; the message is one line that a person can act on. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}
