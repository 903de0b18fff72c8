import { {CONTAINER|pascal} } from './collection'
import { Database } from './database'
import { {ENTITY|pascal} } from './entity'
import { overview } from './overview'
import { type Store, type Transfer, transfer } from './transfer'

const entryOf = (id: string): {ENTITY|pascal} => new {ENTITY|pascal}(id, 10, 'ready')
const idsIn = (place: {CONTAINER|pascal}) => place.all().map(({ id }) => id)

/** Two places: k1 is in the north, and so many others are in the south already. */
function twoPlaces({ limit = 2, others = 0 } = {}) {
  const from = new {CONTAINER|pascal}('north', 5)
  const to = new {CONTAINER|pascal}('south', limit)
  from.add(entryOf('k1'))
  for (let at = 0; at < others; at += 1) to.add(entryOf(`other-${at}`))
  const calls: string[] = []
  const store: Store = { save: async ({ id }, place) => void calls.push(`saved ${id} in the ${place}`) }
  const tell = (event: Transfer) => void calls.push(`told ${event.id} from ${event.from} to ${event.to}`)
  const attempt = (id: string, urgency: 'normal' | 'urgent' = 'normal') =>
    transfer({ store, tell }, { id, from, to, urgency })
  return { from, to, calls, store, tell, attempt }
}

describe('a transfer', () => {
  test('saves first, moves then, and tells last', async () => {
    const { from, to, calls, attempt } = twoPlaces()
    expect(await attempt('k1')).toEqual({ ok: true })
    expect([idsIn(from), idsIn(to)]).toEqual([[], ['k1']])
    expect(calls).toEqual(['saved k1 in the south', 'told k1 from north to south'])
  })

  test('to a place that is exactly full is refused, and changes nothing', async () => {
    const { from, to, calls, attempt } = twoPlaces({ limit: 2, others: 2 })
    expect(await attempt('k1')).toEqual({ ok: false, reason: 'full' })
    expect([idsIn(from), idsIn(to), calls]).toEqual([['k1'], ['other-0', 'other-1'], []])
  })

  test('may go beyond the limit when it is urgent', async () => {
    const { to, attempt } = twoPlaces({ limit: 2, others: 2 })
    expect(await attempt('k1', 'urgent')).toEqual({ ok: true })
    expect(idsIn(to)).toEqual(['other-0', 'other-1', 'k1'])
  })

  test('refuses an id that is not there, or there already', async () => {
    const { from, to, calls, attempt } = twoPlaces()
    to.add(entryOf('k1'))
    expect([await attempt('k9'), await attempt('k1', 'urgent')]).toEqual([
      { ok: false, reason: 'unknown' },
      { ok: false, reason: 'duplicate' },
    ])
    expect([idsIn(from), calls]).toEqual([['k1'], []])
  })

  test('that could not be saved leaves both places as they were, and nobody hears of it', async () => {
    const { from, to, calls, tell } = twoPlaces()
    const store: Store = {
      save: async () => {
        throw new Error('the disk is full')
      },
    }
    const outcome = await transfer({ store, tell }, { id: 'k1', from, to, urgency: 'normal' })
    expect(outcome).toEqual({ ok: false, reason: 'unavailable' })
    expect([idsIn(from), idsIn(to), calls]).toEqual([['k1'], [], []])
  })

  test('is written by a database that knows the port', async () => {
    const { from, to, tell } = twoPlaces()
    const store = new Database()
    await transfer({ store, tell }, { id: 'k1', from, to, urgency: 'normal' })
    expect(await store.all()).toEqual([{ id: 'k1', {METRIC|camel}: 10, state: 'ready', place: 'south' }])
  })
})

describe('the overview', () => {
  const moved = (id: string, from: string, to: string): Transfer => ({ type: 'transferred', id, from, to })

  test('has a line for each, with the number of its transfers and where it last came from', () => {
    const { from, to } = twoPlaces({ others: 1 })
    const transfers = [moved('k1', 'east', 'west'), moved('k1', 'west', 'north')]
    expect(overview([from, to], transfers)).toEqual([
      { id: 'k1', place: 'north', transfers: 2, lastFrom: 'west' },
      { id: 'other-0', place: 'south', transfers: 0, lastFrom: undefined },
    ])
  })

  test('looks at twice as many transfers about twice as often', () => {
    expect(looksFor(40) < looksFor(20) * 2.5).toBe(true)
  })
})

/** How often an id of a transfer is read for so many of them, each about another {ENTITY}. */
function looksFor(size: number): number {
  let looks = 0
  const place = new {CONTAINER|pascal}('north', size)
  for (let at = 0; at < size; at += 1) place.add(entryOf(`k${at}`))
  const transfers = Array.from({ length: size }, (_, at) => ({
    type: 'transferred' as const,
    get id() {
      looks += 1
      return `k${at}`
    },
    from: 'east',
    to: 'north',
  }))
  overview([place], transfers)
  return looks
}
