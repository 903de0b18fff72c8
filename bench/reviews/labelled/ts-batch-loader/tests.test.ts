import { loadAll } from './loader'

const upper = async (id: string) => id.toUpperCase()

function failing(times: number) {
  const left = new Map<string, number>()
  const calls: string[] = []
  const load = async (id: string) => {
    calls.push(id)
    const rest = left.get(id) ?? times
    left.set(id, rest - 1)
    if (rest > 0) throw new Error(`${id} failed, ${rest} left`)
    return id
  }
  return { load, calls }
}

describe('loadAll', () => {
  test('loads nothing for no ids', async () => {
    const { values, failures } = await loadAll([], upper)
    expect(values.size).toBe(0)
    expect(failures.size).toBe(0)
  })

  test('loads every id', async () => {
    const { values } = await loadAll(['a', 'b', 'c', 'd', 'e'], upper)
    expect([...values]).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
      ['d', 'D'],
      ['e', 'E'],
    ])
  })

  test('loads an id once', async () => {
    const { load, calls } = failing(0)
    await loadAll(['a', 'b', 'a', 'a'], load)
    expect(calls).toEqual(['a', 'b'])
  })

  test('tries again, and keeps the order of the ids', async () => {
    const flaky = new Set(['a'])
    const calls: string[] = []
    const load = async (id: string) => {
      calls.push(id)
      if (flaky.delete(id)) throw new Error('not yet')
      return id
    }
    const { values, failures } = await loadAll(['a', 'b', 'c'], load)
    expect([...values.keys()]).toEqual(['a', 'b', 'c'])
    expect(failures.size).toBe(0)
    expect(calls.length).toBe(4)
  })

  test('tells the last failure', async () => {
    const { load, calls } = failing(5)
    const { values, failures } = await loadAll(['a'], load, { attempts: 3 })
    expect(values.size).toBe(0)
    expect([...failures]).toEqual([['a', 'a failed, 3 left']])
    expect(calls.length).toBe(3)
  })

  test('tells reasons that are no errors', async () => {
    const { failures } = await loadAll(['a'], () => Promise.reject(404))
    expect(failures.get('a')).toBe('404')
  })

  test('keeps what loads next to what fails', async () => {
    const load = async (id: string) => {
      if (id === 'b') throw new Error('gone')
      return id.length
    }
    const { values, failures } = await loadAll(['a', 'b', 'cc'], load)
    expect([...values]).toEqual([
      ['a', 1],
      ['cc', 2],
    ])
    expect([...failures]).toEqual([['b', 'gone']])
  })

  test('never runs more than the limit', async () => {
    let active = 0
    let most = 0
    const load = async (id: string) => {
      active += 1
      most = Math.max(most, active)
      await Promise.resolve()
      active -= 1
      return id
    }
    const { values } = await loadAll(['a', 'b', 'c', 'd', 'e', 'f', 'g'], load, { limit: 3 })
    expect(values.size).toBe(7)
    expect(most).toBeLessThanOrEqual(3)
  })

  test('refuses a limit or attempts below one', async () => {
    await expect(loadAll(['a'], upper, { limit: 0 })).rejects.toThrow(RangeError)
    await expect(loadAll(['a'], upper, { attempts: 0 })).rejects.toThrow(RangeError)
  })
})
