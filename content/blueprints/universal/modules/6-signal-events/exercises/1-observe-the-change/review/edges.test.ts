import { type Changed, Register } from './register'
import { createSignal } from './signal'

type Fact = { readonly name: string }
const named = (name: string): Fact => ({ name })

function makeSignal() {
  const failures: string[] = []
  const signal = createSignal<Fact>((_error, fact) => void failures.push(fact.name))
  const heard: string[] = []
  const hear = (who: string) => (fact: Fact) => void heard.push(`${who} ${fact.name}`)
  return { signal, failures, heard, hear }
}

describe('the signal at the edges', () => {
  test('goes on with what waits when the one who told it fails', () => {
    const { signal, failures, heard, hear } = makeSignal()
    signal.on((fact) => {
      if (fact.name !== 'one') return
      signal.tell(named('two'))
      throw new Error('no paper')
    })
    signal.on(hear('b'))
    signal.tell(named('one'))
    signal.tell(named('three'))
    expect(heard).toEqual(['b one', 'b two', 'b three'])
    expect(failures).toEqual(['one'])
  })

  test('lets one leave by itself without costing the next one its turn', () => {
    const { signal, heard, hear } = makeSignal()
    const end = signal.on(() => end())
    signal.on(hear('b'))
    signal.on(hear('c'))
    signal.tell(named('one'))
    signal.tell(named('two'))
    expect(heard).toEqual(['b one', 'c one', 'b two', 'c two'])
  })

  test('ends the subscription that it was asked to end, and the order stays', () => {
    const { signal, heard, hear } = makeSignal()
    const again = hear('a')
    const endFirst = signal.on(again)
    signal.on(hear('b'))
    signal.on(again)
    endFirst()
    signal.tell(named('one'))
    expect(heard).toEqual(['b one', 'a one'])
  })

  test('tells nobody without harm, and two signals share nothing', () => {
    const { signal, heard, hear } = makeSignal()
    signal.on(hear('a'))
    createSignal<Fact>(() => undefined).tell(named('one'))
    expect(heard).toEqual([])
  })
})

describe('the register at the edges', () => {
  test('knows zero from nothing', () => {
    const register = new Register(createSignal<Changed>(() => undefined))
    register.add('k1', 0)
    register.change('k1', 5)
    register.change('k1', 0)
    expect(register.current('k1')).toBe(0)
  })

  test('leaves an id free that it refused, and counts no version for a refusal', () => {
    const told: number[] = []
    const signal = createSignal<Changed>(() => undefined)
    signal.on(({ version }) => void told.push(version))
    const register = new Register(signal)
    expect(() => register.add('constructor', Number.NaN)).toThrow()
    expect(register.current('constructor')).toBe(undefined)
    register.add('constructor', -3)
    expect(() => register.change('constructor', Number.NaN)).toThrow()
    register.change('constructor', -3)
    register.change('constructor', 4)
    expect(told).toEqual([2])
  })
})

for (const size of [50, 100, 200, 400])
  test(`keeps many changes @ ${size}`, () => {
    const register = new Register(createSignal<Changed>(() => undefined))
    for (let at = 0; at < size; at += 1) {
      register.add(`k${at}`, at)
      register.change(`k${at}`, at + 1)
    }
    expect(register.current(`k${size - 1}`)).toBe(size)
  })

for (const size of [50, 100, 200, 400])
  test(`tells many who listen @ ${size}`, () => {
    const { signal } = makeSignal()
    let calls = 0
    for (let at = 0; at < size; at += 1)
      signal.on(() => {
        calls += 1
      })
    signal.tell(named('one'))
    expect(calls).toBe(size)
  })
