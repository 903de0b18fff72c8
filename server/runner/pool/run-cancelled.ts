/** Whoever asked went away: while it waited, or while it ran. There is no verdict, and nobody who waits for one. */
export class RunCancelled extends Error {
  override name = 'RunCancelled'
}
