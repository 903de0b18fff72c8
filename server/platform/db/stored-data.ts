/** A row holds something that its schema does not allow. Says where, so that it can be found and mended. */
export class StoredDataError extends Error {
  override name = 'StoredDataError'
  readonly table: string
  readonly id: string
  readonly path: string

  constructor(at: { table: string; id: string; path: string; problem: string }) {
    super(`${at.table} ${at.id}: ${at.path} ${at.problem}`)
    this.table = at.table
    this.id = at.id
    this.path = at.path
  }
}
