import { makeDesk, type {ENTITY|pascal}, type Repository } from './core'
import { inMemory } from './memory'
import { overRows, type Row } from './rows'

const first: {ENTITY|pascal} = { id: 'k1', {METRIC|camel}: 40.5, by: null }
const second: {ENTITY|pascal} = { id: 'k2', {METRIC|camel}: 0.29, by: 'ann' }

/** What every repository promises, whatever is behind it. */
const promises = {
  keepsWhatWasSaved(empty: Repository) {
    expect(empty.find('k1')).toBe(undefined)
    empty.save(first)
    empty.save(second)
    expect(empty.find('k1')).toEqual(first)
    expect(empty.find('k2')).toEqual(second)
  },
  replacesTheSameId(empty: Repository) {
    empty.save(first)
    empty.save({ ...first, {METRIC|camel}: 7, by: 'bob' })
    expect(empty.find('k1')).toEqual({ id: 'k1', {METRIC|camel}: 7, by: 'bob' })
  },
}

function deskOver(repository: Repository, limit = 50) {
  const heard: string[] = []
  const announcer = {
    announce(news: { readonly id: string; readonly by: string }) {
      heard.push(`${news.id} by ${news.by}, kept as ${repository.find(news.id)?.by}`)
    },
  }
  return { heard, desk: makeDesk({ repository, announcer, limit }) }
}

describe('the desk', () => {
  test('saves first and announces then', () => {
    const repository = inMemory([first])
    const { desk, heard } = deskOver(repository)
    expect(desk.{ACTION|camel}('k1', 'cleo')).toEqual({ ok: true, {ENTITY|camel}: { ...first, by: 'cleo' } })
    expect(repository.find('k1')).toEqual({ ...first, by: 'cleo' })
    expect(heard).toEqual(['k1 by cleo, kept as cleo'])
  })

  test('refuses an id that nobody knows, and stays silent', () => {
    const { desk, heard } = deskOver(inMemory([first]))
    expect(desk.{ACTION|camel}('k9', 'cleo')).toEqual({ ok: false, reason: 'unknown' })
    expect(heard).toEqual([])
  })

  test('refuses {METRIC|a} above the limit, and changes nothing', () => {
    const repository = inMemory([first])
    const { desk, heard } = deskOver(repository, 40)
    expect(desk.{ACTION|camel}('k1', 'cleo')).toEqual({ ok: false, reason: 'over-limit' })
    expect(repository.find('k1')).toEqual(first)
    expect(heard).toEqual([])
  })

  test('takes {METRIC|a} of exactly the limit', () => {
    const { desk } = deskOver(inMemory([first]), 40.5)
    expect(desk.{ACTION|camel}('k1', 'cleo').ok).toBe(true)
  })

  test('works over rows without knowing it', () => {
    const rows: Row[] = [['k1', '4050', '']]
    const { desk } = deskOver(overRows(rows))
    desk.{ACTION|camel}('k1', 'cleo')
    expect(rows).toEqual([['k1', '4050', 'cleo']])
  })
})

describe('in memory', () => {
  test('finds what was saved, and nothing else (memory)', () => promises.keepsWhatWasSaved(inMemory()))
  test('replaces the one with the same id (memory)', () => promises.replacesTheSameId(inMemory()))

  test('cannot be changed through an object from outside', () => {
    const mine = { id: 'k1', {METRIC|camel}: 40, by: null }
    const repository = inMemory([mine])
    mine.{METRIC|camel} = 1
    expect(repository.find('k1')?.{METRIC|camel}).toBe(40)
    const seen = repository.find('k1')
    if (seen !== undefined) Reflect.set(seen, 'by', 'nobody')
    expect(repository.find('k1')?.by).toBe(null)
    const saved = { id: 'k2', {METRIC|camel}: 40, by: null }
    repository.save(saved)
    saved.{METRIC|camel} = 1
    expect(repository.find('k2')?.{METRIC|camel}).toBe(40)
  })
})

describe('over rows', () => {
  test('finds what was saved, and nothing else (rows)', () => promises.keepsWhatWasSaved(overRows([])))
  test('replaces the one with the same id (rows)', () => promises.replacesTheSameId(overRows([])))

  test('leaves the other rows and their order alone', () => {
    const rows: Row[] = [
      ['k1', '100', ''],
      ['k2', '200', 'ann'],
    ]
    const repository = overRows(rows)
    repository.save({ id: 'k1', {METRIC|camel}: 0.29, by: 'bob' })
    repository.save({ id: 'k3', {METRIC|camel}: 3, by: null })
    expect(rows).toEqual([
      ['k1', '29', 'bob'],
      ['k2', '200', 'ann'],
      ['k3', '300', ''],
    ])
  })

  test('names the row that is broken', () => {
    for (const broken of ['n/a', '', ' 7 ', '40.5', '0x10', '1e3']) {
      expect(() => overRows([['k7', broken, '']]).find('k7')).toThrow(/k7/)
    }
  })
})
