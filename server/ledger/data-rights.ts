import type { DataRightsPart } from '../platform/data-rights'
import { toDto } from './event-dto'
import { readEvents } from './stored-events'

const pageSize = 1_000

export const ledgerDataRights: DataRightsPart = {
  room: 'ledger',
  tables: ['learning_events'],
  async exportFor(tx, userId) {
    const events = []
    for (let after = 0n; ; ) {
      const page = await readEvents(tx, { userId, after, limit: pageSize, oldestFirst: true })
      events.push(...page.map(toDto))
      const last = page.at(-1)
      if (last === undefined || page.length < pageSize) return { events }
      after = last.seq
    }
  },
  async eraseFor(tx, userId) {
    await tx.$executeRaw`DELETE FROM learning_events WHERE user_id = ${userId}::uuid`
  },
}
