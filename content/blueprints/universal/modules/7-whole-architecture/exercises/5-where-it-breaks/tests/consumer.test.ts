import { Consumer } from './consumer'
import type { Stored } from './format'
import { type Line, Overview } from './overview'

const entry = (at: number, id: string, {METRIC|camel}: number): Stored => ({ at, id, {METRIC|camel} })

/** All that survives a restart. `failures` is how often saving a line fails before it works. */
function world(log: Stored[]) {
  const lines = new Map<string, Line>()
  const aside: Stored[] = []
  const kept = { position: 0, failures: 0, waits: 0 }
  const storage = {
    all: async () => [...lines.values()],
    put: async (line: Line) => {
      if (kept.failures > 0) {
        kept.failures -= 1
        throw new Error('the storage is busy')
      }
      lines.set(line.id, line)
    },
  }
  const start = async () => {
    const overview = await Overview.open(storage)
    const consumer = new Consumer({
      source: { after: async (at) => log.filter((stored) => stored.at > at) },
      position: {
        get: async () => kept.position,
        put: async (at) => {
          kept.position = at
        },
      },
      overview,
      aside: { put: async (stored) => void aside.push(stored) },
      // Nobody waits in a test, and nothing waits for ever.
      wait: async () => {
        kept.waits += 1
        if (kept.waits > 20) throw new Error('It waits for ever.')
      },
    })
    return { overview, consumer }
  }
  return { aside, kept, start }
}

const shown = (overview: Overview, id: string) => {
  const line = overview.line(id)
  return line && [line.{METRIC|camel}, line.changes]
}

describe('the overview', () => {
  test('has the newest {METRIC} and the number of changes', async () => {
    const { start, kept } = world([entry(1, 'k1', 40), entry(2, 'k2', 7), entry(3, 'k1', 45)])
    const { overview, consumer } = await start()
    await consumer.catchUp()
    expect([shown(overview, 'k1'), shown(overview, 'k2'), shown(overview, 'k3')]).toEqual([[45, 2], [7, 1], undefined])
    expect(kept.position).toBe(3)
  })

  test('report A: loses nothing when it is stopped half way', async () => {
    const { start, kept } = world([entry(1, 'k1', 40), entry(2, 'k2', 7)])
    kept.failures = 100
    const stopped = await start()
    await expect(stopped.consumer.catchUp()).rejects.toThrow(Error)
    expect(kept.position).toBe(0)
    kept.failures = 0
    const { overview, consumer } = await start()
    await consumer.catchUp()
    expect([shown(overview, 'k1'), shown(overview, 'k2')]).toEqual([[40, 1], [7, 1]])
  })

  test('report B: counts an entry once, also when the position was set back', async () => {
    const { start, kept } = world([entry(1, 'k1', 40), entry(2, 'k1', 45)])
    const before = await start()
    await before.consumer.catchUp()
    kept.position = 0
    const { overview, consumer } = await start()
    await consumer.catchUp()
    expect(shown(overview, 'k1')).toEqual([45, 2])
  })

  test('report C: reads what was written under the old name', async () => {
    const { start } = world([{ at: 1, id: 'k1', amount: 12 }])
    const { overview, consumer } = await start()
    await consumer.catchUp()
    expect(shown(overview, 'k1')).toEqual([12, 1])
  })

  test('report D: sets aside what it cannot read, and goes on', async () => {
    const unreadable = [entry(1, ' ', 40), { at: 2, id: 'k2' }]
    const { start, aside, kept } = world([...unreadable, entry(3, 'k1', 45)])
    const { overview, consumer } = await start()
    await consumer.catchUp()
    expect([aside, shown(overview, 'k1'), kept.position]).toEqual([unreadable, [45, 1], 3])
  })

  test('tries again what passes by itself', async () => {
    const { start, kept } = world([entry(1, 'k1', 40)])
    kept.failures = 2
    const { overview, consumer } = await start()
    await consumer.catchUp()
    expect(shown(overview, 'k1')).toEqual([40, 1])
  })

  test('counts an entry once that comes twice in one answer', async () => {
    const { start } = world([entry(1, 'k1', 40), entry(1, 'k1', 40), entry(2, 'k1', 45)])
    const { overview, consumer } = await start()
    await consumer.catchUp()
    expect(shown(overview, 'k1')).toEqual([45, 2])
  })

  test('report F: lets nobody change the order of arrival', async () => {
    const { start } = world([entry(1, 'k2', 7), entry(2, 'k1', 40)])
    const { overview, consumer } = await start()
    await consumer.catchUp()
    overview.arrivals().sort()
    expect(overview.arrivals()).toEqual(['k2', 'k1'])
  })
})
