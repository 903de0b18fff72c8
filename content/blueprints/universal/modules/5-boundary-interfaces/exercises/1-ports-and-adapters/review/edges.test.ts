import { makeDesk, type {ENTITY|pascal}, type Repository } from './core'
import { inMemory } from './memory'
import { overRows, type Row } from './rows'

const first: {ENTITY|pascal} = { id: 'k1', {METRIC|camel}: 40.5, by: 'ann' }

/** A repository that says how often somebody saved. */
function counting(inner: Repository) {
  let saved = 0
  const repository: Repository = {
    find: (id) => inner.find(id),
    save(changed) {
      saved += 1
      inner.save(changed)
    },
  }
  return { repository, saved: () => saved }
}

describe('at the edges', () => {
  test('a refusal saves nothing, and does not say so either', () => {
    const { repository, saved } = counting(inMemory([first]))
    const heard: unknown[] = []
    const desk = makeDesk({ repository, announcer: { announce: (news) => void heard.push(news) }, limit: 40 })
    expect([desk.{ACTION|camel}('k1', 'cleo').ok, desk.{ACTION|camel}('k9', 'cleo').ok]).toEqual([false, false])
    expect([saved(), heard]).toEqual([0, []])
  })

  test('a limit of zero is a limit, and whoever did it last gives way', () => {
    const announcer = { announce: () => undefined }
    const repository = inMemory([{ ...first, {METRIC|camel}: 0 }, { ...first, id: 'k2', {METRIC|camel}: 0.01 }])
    const desk = makeDesk({ repository, announcer, limit: 0 })
    expect(desk.{ACTION|camel}('k1', 'cleo')).toEqual({ ok: true, {ENTITY|camel}: { id: 'k1', {METRIC|camel}: 0, by: 'cleo' } })
    expect(desk.{ACTION|camel}('k2', 'cleo')).toEqual({ ok: false, reason: 'over-limit' })
  })

  test('what the desk answered does not lead into the memory', () => {
    const repository = inMemory([first])
    const outcome = makeDesk({ repository, announcer: { announce: () => undefined }, limit: 50 }).{ACTION|camel}('k1', 'cleo')
    if (outcome.ok) Reflect.set(outcome.{ENTITY|camel}, 'by', 'nobody')
    expect(repository.find('k1')?.by).toBe('cleo')
  })

  test('two memories share nothing, and an id such as "constructor" is an id', () => {
    const one = inMemory()
    one.save({ ...first, id: '__proto__' })
    expect(one.find('__proto__')?.id).toBe('__proto__')
    for (const id of ['__proto__', 'constructor', 'toString']) expect(inMemory().find(id)).toBe(undefined)
  })

  test('hundredths may be below zero or begin with zeros, and are rounded when they are written', () => {
    const rows: Row[] = [['k1', '-50', ''], ['k2', '007', 'ann']]
    const repository = overRows(rows)
    expect([repository.find('k1')?.{METRIC|camel}, repository.find('k2')?.{METRIC|camel}]).toEqual([-0.5, 0.07])
    repository.save({ id: 'k1', {METRIC|camel}: 0.57, by: null })
    expect(rows[0]).toEqual(['k1', '57', ''])
  })

  test('rows are read as they are now, and a broken one harms no other', () => {
    const rows: Row[] = [['k7', 'n/a', '']]
    const repository = overRows(rows)
    rows.push(['k1', '100', ''])
    expect(repository.find('k1')).toEqual({ id: 'k1', {METRIC|camel}: 1, by: null })
    repository.save({ id: 'k7', {METRIC|camel}: 2, by: null })
    expect(repository.find('k7')?.{METRIC|camel}).toBe(2)
  })
})

for (const size of [50, 100, 200, 400])
  test(`keeps and finds many in memory @ ${size}`, () => {
    const repository = inMemory()
    for (let at = 0; at < size; at += 1) repository.save({ id: `k${at}`, {METRIC|camel}: at, by: null })
    let found = 0
    for (let at = 0; at < size; at += 1) if (repository.find(`k${at}`)?.{METRIC|camel} === at) found += 1
    expect(found).toBe(size)
  })

for (const size of [50, 100, 200, 400])
  test(`finds the last of many rows @ ${size}`, () => {
    const rows = Array.from({ length: size }, (_, at): Row => [`k${at}`, `${at}00`, ''])
    expect(overRows(rows).find(`k${size - 1}`)?.{METRIC|camel}).toBe(size - 1)
  })
