import { toHundredths, toText } from './convert'
import { Migration } from './migration'
import { type Checkpoint, firstCheckpoint, type NewRow, type OldRow, type Table } from './tables'

/** Its rows come in the order of their ids, and no write after the last one that it is allowed succeeds. */
class TestTable<Row extends { id: string }> implements Table<Row> {
  readonly rows = new Map<string, Row>()
  writes = Number.POSITIVE_INFINITY

  get(id: string): Row | undefined {
    return this.rows.get(id)
  }

  put(row: Row): void {
    if (this.writes <= 0) throw new Error('power cut')
    this.writes -= 1
    this.rows.set(row.id, row)
  }

  after(id: string, count: number): Row[] {
    return [...this.rows.values()].filter((row) => row.id > id).slice(0, count)
  }
}

function world(texts: readonly string[]) {
  const oldTable = new TestTable<OldRow>()
  const newTable = new TestTable<NewRow>()
  for (const [at, {METRIC|camel}] of texts.entries()) oldTable.put({ id: `n${1000 + at}`, {METRIC|camel} })
  let checkpoint: Checkpoint = firstCheckpoint
  const checkpoints = {
    get: () => checkpoint,
    put(next: Checkpoint) {
      checkpoint = next
    },
  }
  return { oldTable, newTable, start: () => new Migration({ oldTable, newTable, checkpoints }) }
}

describe('at the edges', () => {
  test('zeros in front and behind are digits, and digits of other scripts are none', () => {
    expect(['0.00', '00.10', '0.1', '1.00'].map(toHundredths)).toEqual([0, 10, 10, 100])
    for (const text of ['1\n', '１２', '+1', '1.', '0x10', '1.2.3']) expect(toHundredths(text)).toBe(undefined)
    expect([100, 10, 9, 0].map(toText)).toEqual(['1.00', '0.10', '0.09', '0.00'])
  })

  test('an empty table is copied at once', () => {
    const migration = world([]).start()
    migration.forward()
    expect(migration.copy(5)).toEqual({ copied: 0, unreadable: [], finished: true })
    expect([migration.differences(), migration.forward()]).toEqual([[], { ok: true, phase: 'switched' }])
  })

  test('a batch that finds just as many as it asked for is not the last one', () => {
    const migration = world(['1', '2']).start()
    migration.forward()
    expect(migration.copy(2)).toEqual({ copied: 2, unreadable: [], finished: false })
    expect(migration.forward()).toEqual({ ok: false, reason: 'not_copied' })
    expect(migration.copy(2)).toEqual({ copied: 0, unreadable: [], finished: true })
  })

  test('zero is {METRIC|a} like any other', () => {
    const { start, newTable } = world(['0'])
    const migration = start()
    migration.forward()
    expect([migration.copy(5).copied, migration.get('n1000'), newTable.get('n1000')?.hundredths]).toEqual([1, 0, 0])
    expect([migration.sync('n1000'), migration.differences()]).toEqual([true, []])
  })

  test('after the switch the new side is written first', () => {
    const { start, oldTable, newTable } = world(['1'])
    const migration = start()
    migration.forward()
    migration.copy(5)
    migration.forward()
    oldTable.writes = 0
    expect(() => migration.put('n1000', 700)).toThrow(/power cut/)
    expect([newTable.get('n1000')?.hundredths, oldTable.get('n1000')?.{METRIC|camel}, start().get('n1000')]).toEqual([700, '1', 700])
    expect(start().back()).toEqual({ ok: false, reason: 'differs' })
  })

  test('where there is no other side, or nothing on this one, nothing is copied over', () => {
    const migration = world(['1', 'n/a']).start()
    expect(migration.sync('n1000')).toBe(false)
    migration.forward()
    expect(['n1000', 'n1001', 'nobody'].map((id) => migration.sync(id))).toEqual([true, false, false])
  })
})

for (const size of [50, 100, 200, 400])
  test(`copies many @ ${size}`, () => {
    const migration = world(Array.from({ length: size }, (_, at) => `${at}.5`)).start()
    migration.forward()
    expect(migration.copy(size + 1)).toEqual({ copied: size, unreadable: [], finished: true })
  })
