import type { Intrinsics } from './realm'

/**
 * In the trusted instance nothing that arrives as text may become code, and nothing that the learner's code hands over by
 * name may be changed by a test that takes it for the learner's own.
 */
export function refuseEvaluation(intrinsics: Intrinsics, nativeProxy: ProxyConstructor): void {
  const never = () => {
    throw new EvalError('Tests cannot make code of text here.')
  }
  const replace = (known: object, by: object) => {
    const index = intrinsics.indexOf.get(known)
    if (index === undefined) return
    intrinsics.all[index] = by
    intrinsics.indexOf.set(by, index)
  }
  const define = (holder: object, name: string, value: unknown) =>
    Object.defineProperty(holder, name, { value, writable: true, configurable: true })
  const examples = [
    () => undefined,
    function* () {
      yield 0
    },
    async () => undefined,
    async function* () {
      yield 0
    },
  ]
  for (const maker of examples.map((example) => example.constructor)) {
    const refuser = new nativeProxy(maker, { apply: never, construct: never })
    define(maker.prototype, 'constructor', refuser)
    replace(maker, refuser)
    if (maker === Function) define(globalThis, 'Function', refuser)
  }
  const evaluator: unknown = Reflect.get(globalThis, 'eval')
  if (typeof evaluator === 'function') replace(evaluator, never)
  define(globalThis, 'eval', never)
  // Tests replace parts of these themselves.
  const changeable: unknown[] = [Date, Error, Function.prototype]
  for (const value of intrinsics.all)
    if (typeof value === 'function' && !changeable.includes(value)) Object.freeze(value)
}
