import type { EventKind, Payload } from '#server/ledger/event-kinds'
import type { LedgerEvent } from './ledger-event'

/** Reads a text of the payload. Only names that the kind's payload has can be asked for. */
type Read<K extends EventKind> = (key: keyof Payload<K> & string) => string

/** One sentence a kind; a kind without one does not compile. */
const sentences: { [K in EventKind]: (read: Read<K>) => string } = {
  joined: (read) => `You joined as ${read('username')}.`,
  started_course: (read) => `You started the course “${read('title')}”.`,
  completed_module: (read) =>
    read('by') === 'placement' ? `You knew “${read('title')}” already.` : `You completed “${read('title')}”.`,
  attempted_exercise: (read) => `You tried “${read('title')}”, for ${read('score')} of 100.`,
  passed_exercise: (read) => `You passed “${read('title')}” and earned ${read('xp')} XP.`,
  passed_review: (read) => `Your work at “${read('title')}” passed its review, with ${read('overall')} of 100.`,
  took_hint: (read) => `You took a hint for “${read('title')}”.`,
  gave_up_exercise: (read) => `You gave up on “${read('title')}” and looked at the solution.`,
  completed_course: (read) => `You completed the whole course “${read('title')}”.`,
  title_earned: (read) => `You earned the title ${read('title')}.`,
}

export function eventWords({ kind, payload }: Pick<LedgerEvent, 'kind' | 'payload'>): string {
  return sentences[kind]((key: string) => {
    const text = payload[key]
    return typeof text === 'string' || typeof text === 'number' ? String(text) : '…'
  })
}
