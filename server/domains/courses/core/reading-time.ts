/** Somebody who was away for longer than this was not reading. */
const longestPauseSeconds = 5 * 60

/**
 * What passed since they were last seen, if that can have been reading in this module. Who has two modules open reads one
 * of them at a time, so time in which they were seen in the other does not count twice.
 */
export function secondsRead({
  lastReadAt,
  lastSeenAt,
  now,
}: {
  /** In this module. */
  lastReadAt: Date | null
  /** In any. */
  lastSeenAt: Date | null
  now: Date
}): number {
  if (lastReadAt === null) return 0
  const since = Math.max(lastReadAt.getTime(), lastSeenAt?.getTime() ?? 0)
  const seconds = Math.floor((now.getTime() - since) / 1_000)
  return seconds > 0 && seconds <= longestPauseSeconds ? seconds : 0
}
