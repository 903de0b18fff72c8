import { toHundredths, toText } from './convert'
import { Migration } from './migration'
import { firstCheckpoint, type NewRow, type Checkpoint, type OldRow, type Table } from './tables'

/** A power supply that lasts for so many writes. */
class Power {
  constructor(public left = Number.POSITIVE_INFINITY) {}

  use(): void {
    if (this.left <= 0) throw new Error('power cut')
    this.left -= 1
  }
}

class TestTable<Row extends { id: string }> implements Table<Row> {
  readonly rows = new Map<string, Row>()

  constructor(
    readonly power: Power,
    rows: Row[] = [],
  ) {
    for (const row of rows) this.rows.set(row.id, row)
  }

  get(id: string): Row | undefined {
    return this.rows.get(id)
  }

  put(row: Row): void {
    this.power.use()
    this.rows.set(row.id, row)
  }

  after(id: string, count: number): Row[] {
    const all = [...this.rows.values()].filter((row) => row.id > id)
    return all.sort((one, other) => (one.id < other.id ? -1 : 1)).slice(0, count)
  }
}

const fiveRows = { a: '0.29', b: '12', c: '7.5', d: '0', e: '100.01' }

function world(rows: Record<string, string> = fiveRows) {
  const power = new Power()
  const oldTable = new TestTable<OldRow>(
    power,
    Object.entries(rows).map(([id, {METRIC|camel}]) => ({ id, {METRIC|camel} })),
  )
  const newTable = new TestTable<NewRow>(power)
  let checkpoint: Checkpoint = firstCheckpoint
  const checkpoints = {
    get: () => checkpoint,
    put: (next: Checkpoint) => {
      power.use()
      checkpoint = next
    },
  }
  const start = () => new Migration({ oldTable, newTable, checkpoints })
  const converted = () => Object.fromEntries([...newTable.rows.values()].map(({ id, hundredths }) => [id, hundredths]))
  return { power, oldTable, newTable, start, converted }
}

function copyAll(migration: Migration): void {
  for (let batch = 0; batch < 50; batch++) if (migration.copy(2).finished) return
  throw new Error('The copying never ends.')
}

function complete(migration: Migration): void {
  for (let turn = 0; turn < 10 && migration.phase !== 'after'; turn++) {
    if (migration.phase === 'both') {
      copyAll(migration)
      for (const id of migration.differences()) migration.sync(id)
    }
    migration.forward()
  }
}

describe('the migration', () => {
  test('converts without losing a hundredth', () => {
    expect(['0.29', '12', '7.5', '0', '100.01', '007'].map(toHundredths)).toEqual([29, 1200, 750, 0, 10001, 700])
    expect([29, 1200, 750, 0, 5].map(toText)).toEqual(['0.29', '12.00', '7.50', '0.00', '0.05'])
    expect(toHundredths(toText(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER)
  })

  test('refuses to guess what a text may have meant', () => {
    for (const text of ['', 'n/a', '-1', '1e3', '1.234', '1,5', ' 7', '.5', '5.', 'Infinity', '9'.repeat(14)])
      expect(toHundredths(text)).toBe(undefined)
  })

  test('leaves the new table alone until it begins', () => {
    const { start, converted, oldTable } = world()
    const migration = start()
    migration.put('a', 30)
    expect([migration.phase, migration.get('a'), oldTable.get('a')?.{METRIC|camel}, converted()]).toEqual(['before', 30, '0.30', {}])
    for (const bad of [-1, 0.5, Number.NaN]) expect(() => migration.put('a', bad)).toThrow(RangeError)
    expect(() => migration.copy(2)).toThrow()
  })

  test('writes to both sides and reads the old one while it copies', () => {
    const { start, converted, oldTable } = world()
    const migration = start()
    migration.forward()
    migration.put('f', 600)
    migration.put('b', 1300)
    expect([oldTable.get('f')?.{METRIC|camel}, oldTable.get('b')?.{METRIC|camel}, converted()]).toEqual(['6.00', '13.00', { f: 600, b: 1300 }])
    expect([migration.get('a'), migration.get('b'), migration.get('nobody')]).toEqual([29, 1300, undefined])
  })

  test('copies in batches, and goes on after a restart where it stopped', () => {
    const { start, converted } = world()
    const migration = start()
    migration.forward()
    expect(migration.copy(2)).toEqual({ copied: 2, unreadable: [], finished: false })
    const again = start()
    expect(again.phase).toBe('both')
    expect(again.copy(4)).toEqual({ copied: 3, unreadable: [], finished: true })
    expect(converted()).toEqual({ a: 29, b: 1200, c: 750, d: 0, e: 10001 })
  })

  test('switches only when everything is copied and both sides agree', () => {
    const { start, newTable } = world()
    const migration = start()
    migration.forward()
    expect(migration.forward()).toEqual({ ok: false, reason: 'not_copied' })
    copyAll(migration)
    newTable.put({ id: 'c', hundredths: 1 })
    newTable.put({ id: 'stranger', hundredths: 1 })
    expect([migration.differences().sort(), migration.forward()]).toEqual([['c', 'stranger'], { ok: false, reason: 'differs' }])
    newTable.rows.delete('stranger')
    expect([migration.sync('c'), migration.differences(), migration.forward()]).toEqual([true, [], { ok: true, phase: 'switched' }])
    expect(start().get('c')).toBe(750)
  })

  test('names a row that it cannot convert, and waits until somebody mends it', () => {
    const { start, converted } = world({ a: '1', b: 'n/a' })
    const migration = start()
    migration.forward()
    expect(migration.copy(5)).toEqual({ copied: 1, unreadable: ['b'], finished: true })
    expect([converted(), migration.differences(), migration.forward().ok]).toEqual([{ a: 100 }, ['b'], false])
    migration.put('b', 250)
    expect(migration.forward()).toEqual({ ok: true, phase: 'switched' })
  })

  test('compares everything, not only the first page', () => {
    const many = Object.fromEntries(Array.from({ length: 260 }, (_, at) => [`n${1000 + at}`, `${at}.5`]))
    const { start, newTable } = world(many)
    const migration = start()
    migration.forward()
    for (let batch = 0; batch < 10 && !migration.copy(90).finished; batch++);
    newTable.put({ id: 'n1250', hundredths: 1 })
    expect(migration.differences()).toEqual(['n1250'])
  })

  test('goes back after the switch without losing what was written since', () => {
    const { start } = world()
    const migration = start()
    migration.forward()
    copyAll(migration)
    migration.forward()
    migration.put('a', 31)
    migration.put('f', 600)
    expect(migration.back()).toEqual({ ok: true, phase: 'both' })
    expect([migration.get('a'), migration.get('f'), migration.get('b')]).toEqual([31, 600, 1200])
  })

  test('goes back only to a side that has all that was written since', () => {
    const { start, newTable } = world()
    const migration = start()
    migration.forward()
    copyAll(migration)
    migration.forward()
    expect(() => migration.copy(2)).toThrow()
    newTable.put({ id: 'a', hundredths: 31 })
    expect([migration.back(), start().phase]).toEqual([{ ok: false, reason: 'differs' }, 'switched'])
    expect([migration.sync('a'), migration.back()]).toEqual([true, { ok: true, phase: 'both' }])
    expect(migration.get('a')).toBe(31)
  })

  test('does not go back once the old side has been left behind', () => {
    const { start, oldTable } = world()
    const migration = start()
    complete(migration)
    migration.put('a', 31)
    expect([migration.back(), start().phase]).toEqual([{ ok: false, reason: 'too_late' }, 'after'])
    expect([migration.get('a'), oldTable.get('a')?.{METRIC|camel}]).toEqual([31, '0.29'])
  })

  test('copies everything anew when it begins a second time', () => {
    const { start, converted } = world({ a: '1', b: '2' })
    const migration = start()
    migration.forward()
    copyAll(migration)
    migration.back()
    migration.put('a', 900)
    migration.forward()
    expect(migration.forward()).toEqual({ ok: false, reason: 'not_copied' })
    copyAll(migration)
    expect([migration.forward().ok, converted()]).toEqual([true, { a: 900, b: 200 }])
  })

  test('comes to the same end, whichever write the power is cut at', () => {
    for (let writes = 0; writes < 40; writes++) {
      const { power, start, converted } = world()
      power.left = writes
      const confirmed = new Map([['a', 29], ['b', 1200], ['c', 750], ['d', 0], ['e', 10001]])
      let asked: { id: string; hundredths: number } | undefined
      const assign = (migration: Migration, id: string, hundredths: number) => {
        asked = { id, hundredths }
        migration.put(id, hundredths)
        confirmed.set(id, hundredths)
        asked = undefined
      }
      // What was asked for when the power went may have happened or not. What was confirmed has to be there.
      const allowed = (id: string) => [confirmed.get(id), ...(asked?.id === id ? [asked.hundredths] : [])]
      try {
        const migration = start()
        migration.forward()
        migration.copy(2)
        assign(migration, 'a', 31)
        assign(migration, 'e', 33)
        assign(migration, 'f', 35)
        copyAll(migration)
        migration.forward()
        assign(migration, 'b', 37)
        assign(migration, 'g', 39)
        migration.forward()
        assign(migration, 'c', 41)
      } catch {
        power.left = Number.POSITIVE_INFINITY
      }
      const again = start()
      for (const id of confirmed.keys()) expect(allowed(id)).toContain(again.get(id))
      complete(again)
      expect(again.phase).toBe('after')
      for (const id of 'abcdefg') expect(allowed(id)).toContain(converted()[id])
    }
  })
})
