import { type Changed, Register } from './register'
import { createSignal } from './signal'

type Fact = { readonly name: string }
const one: Fact = { name: 'one' }
const two: Fact = { name: 'two' }

function makeSignal() {
  const failures: string[] = []
  const signal = createSignal<Fact>((error, fact) => {
    failures.push(`${fact.name}: ${error instanceof Error ? error.message : error}`)
  })
  const heard: string[] = []
  const hear = (who: string) => (fact: Fact) => void heard.push(`${who} ${fact.name}`)
  return { signal, failures, heard, hear }
}

function makeRegister() {
  const told: Changed[] = []
  const signal = createSignal<Changed>(() => undefined)
  const register = new Register(signal)
  register.add('k1', 40)
  signal.on((fact) => void told.push(fact))
  return { register, signal, told }
}

describe('the signal', () => {
  test('tells every listener, in the order in which they subscribed', () => {
    const { signal, heard, hear } = makeSignal()
    signal.on(hear('a'))
    signal.on(hear('b'))
    signal.tell(one)
    signal.tell(two)
    expect(heard).toEqual(['a one', 'b one', 'a two', 'b two'])
  })

  test('ends one subscription of a function and leaves its other one', () => {
    const { signal, heard, hear } = makeSignal()
    const listener = hear('a')
    signal.on(listener)
    const end = signal.on(listener)
    end()
    end()
    signal.tell(one)
    expect(heard).toEqual(['a one'])
  })

  test('lets nobody who fails keep the others from hearing', () => {
    const { signal, failures, heard, hear } = makeSignal()
    signal.on(() => {
      throw new Error('no paper')
    })
    signal.on(hear('b'))
    signal.tell(one)
    signal.tell(two)
    expect(heard).toEqual(['b one', 'b two'])
    expect(failures).toEqual(['one: no paper', 'two: no paper'])
  })

  test('does not call one that left during the round', () => {
    const { signal, heard, hear } = makeSignal()
    const ends: (() => void)[] = []
    signal.on(() => {
      for (const end of ends) end()
    })
    ends.push(signal.on(hear('b')))
    signal.on(hear('c'))
    signal.tell(one)
    expect(heard).toEqual(['c one'])
  })

  test('lets one that joins during a round hear the next fact', () => {
    const { signal, heard, hear } = makeSignal()
    let joined = false
    signal.on(() => {
      if (joined) return
      joined = true
      signal.on(hear('late'))
    })
    signal.tell(one)
    signal.tell(two)
    expect(heard).toEqual(['late two'])
  })

  test('keeps the order for all when a listener tells something itself', () => {
    const { signal, heard, hear } = makeSignal()
    signal.on((fact) => {
      if (fact.name === 'one') signal.tell(two)
    })
    signal.on(hear('b'))
    signal.on(hear('c'))
    signal.tell(one)
    expect(heard).toEqual(['b one', 'c one', 'b two', 'c two'])
  })
})

describe('the register', () => {
  test('tells what changed, and counts the versions of each {ENTITY}', () => {
    const { register, told } = makeRegister()
    register.add('k2', 7)
    register.change('k1', 45)
    register.change('k2', 8)
    register.change('k1', 30)
    expect(told).toEqual([
      { type: '{METRIC|slug}.changed', id: 'k1', from: 40, to: 45, version: 2 },
      { type: '{METRIC|slug}.changed', id: 'k2', from: 7, to: 8, version: 2 },
      { type: '{METRIC|slug}.changed', id: 'k1', from: 45, to: 30, version: 3 },
    ])
  })

  test('has changed already when the first listener looks', () => {
    const { register, signal } = makeRegister()
    const seen: unknown[] = []
    signal.on(() => seen.push(register.current('k1')))
    register.change('k1', 45)
    expect(seen).toEqual([45])
  })

  test('tells nothing when nothing has changed', () => {
    const { register, told } = makeRegister()
    register.change('k1', 40)
    register.change('k1', 41)
    expect(told.map(({ version }) => version)).toEqual([2])
  })

  test('refuses an id that nobody knows, and one that is there twice', () => {
    const { register, told } = makeRegister()
    expect(() => register.change('k9', 1)).toThrow()
    expect(() => register.add('k1', 1)).toThrow()
    expect(register.current('k9')).toBe(undefined)
    expect(register.current('k1')).toBe(40)
    expect(told).toEqual([])
  })

  test('refuses what is no finite number', () => {
    const { register, told } = makeRegister()
    expect(() => register.change('k1', Number.NaN)).toThrow()
    expect(() => register.change('k1', Number.POSITIVE_INFINITY)).toThrow()
    expect(() => register.add('k2', Number.NaN)).toThrow()
    expect(register.current('k1')).toBe(40)
    expect(told).toEqual([])
  })

  test('lets no listener change what the next one hears', () => {
    const signal = createSignal<Changed>(() => undefined)
    const register = new Register(signal)
    register.add('k1', 40)
    const heard: number[] = []
    signal.on((fact) => void Reflect.set(fact, 'to', 0))
    signal.on((fact) => void heard.push(fact.to))
    register.change('k1', 45)
    expect(heard).toEqual([45])
  })
})
