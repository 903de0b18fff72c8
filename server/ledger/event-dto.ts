import type { LearningEvent } from './event-kinds'

/** As it crosses the wire: positions and times as text. */
export const toDto = (event: LearningEvent) => ({
  ...event,
  seq: event.seq.toString(),
  occurredAt: event.occurredAt.toISOString(),
})
