import { isReady, planWaves, totalMinutes } from './plan'

const task = (id: string, after: string[] = [], minutes = 10) => ({ id, after, minutes })

describe('planWaves', () => {
  test('is empty without tasks', () => {
    expect(planWaves([])).toEqual([])
  })

  test('puts free tasks into one wave in their order', () => {
    expect(planWaves([task('b'), task('a'), task('c')])).toEqual([['b', 'a', 'c']])
  })

  test('puts a task behind the latest it waits for', () => {
    const tasks = [task('ship', ['pack', 'label']), task('label', ['pack']), task('pack'), task('bill')]
    expect(planWaves(tasks)).toEqual([['pack', 'bill'], ['label'], ['ship']])
  })

  test('keeps the order of the tasks within later waves', () => {
    const tasks = [task('x', ['b']), task('y', ['a']), task('a'), task('b')]
    expect(planWaves(tasks)).toEqual([
      ['a', 'b'],
      ['x', 'y'],
    ])
  })

  test('counts a repeated id once', () => {
    expect(planWaves([task('a'), task('b', ['a', 'a'])])).toEqual([['a'], ['b']])
  })

  test('refuses an id used twice', () => {
    expect(() => planWaves([task('a'), task('a')])).toThrow('a')
  })

  test('refuses unknown ids', () => {
    expect(() => planWaves([task('a', ['ghost'])])).toThrow('ghost')
  })

  test('refuses cycles', () => {
    expect(() => planWaves([task('free'), task('up', ['down']), task('down', ['up'])])).toThrow(/up|down/)
    expect(() => planWaves([task('self', ['self'])])).toThrow('self')
  })
})

describe('totalMinutes', () => {
  test('takes the longest of independent tasks', () => {
    expect(totalMinutes([task('a', [], 5), task('b', [], 8)])).toBe(8)
  })

  test('adds up the longest chain', () => {
    const tasks = [
      task('ship', ['pack', 'label'], 2),
      task('label', ['pack'], 1),
      task('pack', [], 7),
      task('bill', [], 9),
    ]
    expect(totalMinutes(tasks)).toBe(10)
  })

  test('takes the slower of two ways', () => {
    const tasks = [task('a', [], 1), task('b', ['a'], 20), task('c', ['a'], 3), task('d', ['c', 'b'], 4)]
    expect(totalMinutes(tasks)).toBe(25)
  })
})

describe('isReady', () => {
  test('wants every task before it to be done', () => {
    expect(isReady(task('c', ['a', 'b']), new Set(['a']))).toBe(false)
    expect(isReady(task('c', ['a', 'b']), new Set(['b', 'a']))).toBe(true)
    expect(isReady(task('c'), new Set())).toBe(true)
  })
})
