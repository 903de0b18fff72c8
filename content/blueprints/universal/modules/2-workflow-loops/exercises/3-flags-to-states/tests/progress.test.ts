import { {ENTITY|pascal}Progress } from './progress'

function readyOne(): {ENTITY|pascal}Progress {
  const tracker = new {ENTITY|pascal}Progress()
  tracker.makeReady()
  return tracker
}

describe('what it could always do', () => {
  test('goes the straight way, from new to closed', () => {
    const tracker = new {ENTITY|pascal}Progress()
    const statuses: string[] = [tracker.status]
    for (const step of [() => tracker.makeReady(), () => tracker.{ACTION|camel}(), () => tracker.close()]) {
      expect(step()).toBe(true)
      statuses.push(tracker.status)
    }
    expect(statuses).toEqual(['new', 'ready', 'done', 'closed'])
  })

  test('waits with a reason, and goes on without it', () => {
    const tracker = readyOne()
    expect(tracker.suspend('an answer')).toBe(true)
    expect([tracker.status, tracker.reason]).toEqual(['waiting', 'an answer'])
    expect(tracker.resume()).toBe(true)
    expect([tracker.status, tracker.reason]).toEqual(['ready', undefined])
  })

  test('refuses everything but to be made ready while it is new', () => {
    const tracker = new {ENTITY|pascal}Progress()
    expect([tracker.suspend('x'), tracker.resume(), tracker.{ACTION|camel}(), tracker.close()]).toEqual([false, false, false, false])
    expect([tracker.status, tracker.reason]).toEqual(['new', undefined])
  })
})

describe('what contradicted itself', () => {
  test('nobody can {ACTION} what waits', () => {
    const tracker = readyOne()
    tracker.suspend('an answer')
    expect(tracker.{ACTION|camel}()).toBe(false)
    expect(tracker.status).toBe('waiting')
  })

  test('what was closed while it waited is closed, and has no reason to wait', () => {
    const tracker = readyOne()
    tracker.suspend('an answer')
    expect(tracker.close()).toBe(true)
    expect([tracker.status, tracker.reason]).toEqual(['closed', undefined])
  })

  test('what is closed refuses every step', () => {
    const tracker = readyOne()
    tracker.suspend('an answer')
    tracker.close()
    expect([tracker.makeReady(), tracker.suspend('x'), tracker.resume()]).toEqual([false, false, false])
    expect([tracker.{ACTION|camel}(), tracker.close()]).toEqual([false, false])
    expect(tracker.status).toBe('closed')
  })

  test('a second reason does not replace the first', () => {
    const tracker = readyOne()
    tracker.suspend('an answer')
    expect(tracker.suspend('the weather')).toBe(false)
    expect(tracker.reason).toBe('an answer')
  })

  test('only what waits is resumed', () => {
    const tracker = readyOne()
    expect([tracker.resume(), tracker.status]).toEqual([false, 'ready'])
    tracker.{ACTION|camel}()
    expect([tracker.resume(), tracker.status]).toEqual([false, 'done'])
  })

  test('no step is taken twice', () => {
    const tracker = readyOne()
    expect(tracker.makeReady()).toBe(false)
    tracker.{ACTION|camel}()
    expect(tracker.{ACTION|camel}()).toBe(false)
    expect([tracker.makeReady(), tracker.suspend('x')]).toEqual([false, false])
    expect(tracker.status).toBe('done')
  })

  test('nothing can be assigned from outside', () => {
    const tracker = readyOne()
    for (const name of [...Object.keys(tracker), 'status', 'reason']) Reflect.set(tracker, name, true)
    expect([tracker.status, tracker.reason]).toEqual(['ready', undefined])
  })
})
