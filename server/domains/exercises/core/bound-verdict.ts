/** What of a verdict is text that somebody's program may have written. */
type Test = {
  name: string
  message: string
  expected: string | null
  actual: string | null
  output: string
  at: { path: string } | null
}
type Text = {
  reason: { text: string } | null
  tests: readonly Test[]
  diagnostics: readonly { path: string; message: string; code: string }[]
  output: string
  outputCut: boolean
}

const most = {
  name: 300,
  message: 2_000,
  value: 4_000,
  testOutput: 4_000,
  output: 64_000,
  path: 300,
  tests: 500,
  diagnostics: 100,
}
/** Of all tests together, and of each after that is used up. */
const budget = { all: 400_000, beyond: 200 }

/** As it can be stored and is given back: no character that a database refuses, and no more than a page can show. */
export function boundVerdict<V extends Text>(verdict: V): V {
  let left = budget.all
  const cut = (text: string, length: number): string => {
    const kept = storable(text, left > 0 ? length : Math.min(length, budget.beyond))
    left -= kept.length
    return kept
  }
  const names = new Set<string>()
  /** Each once, because that is how they are told apart. */
  const nameOf = (text: string): string => {
    const plain = storable(text, most.name).trim() || 'a test without a name'
    let name = plain
    for (let count = 2; names.has(name); count++) name = `${plain.slice(0, most.name - 6)} (${count})`
    names.add(name)
    return name
  }
  const value = (text: string | null) => (text === null ? null : cut(text, most.value))
  const tests = verdict.tests.slice(0, most.tests).map((test) => ({
    ...test,
    name: nameOf(test.name),
    message: cut(test.message, most.message),
    expected: value(test.expected),
    actual: value(test.actual),
    output: cut(test.output, most.testOutput),
    at: test.at === null ? null : { ...test.at, path: storable(test.at.path, most.path) },
  }))
  const output = storable(verdict.output, most.output)
  return {
    ...verdict,
    reason: verdict.reason === null ? null : { ...verdict.reason, text: storable(verdict.reason.text, most.message) },
    tests,
    diagnostics: verdict.diagnostics.slice(0, most.diagnostics).map((one) => ({
      ...one,
      path: storable(one.path, most.path),
      code: storable(one.code, 60),
      message: storable(one.message, most.message),
    })),
    output,
    outputCut: verdict.outputCut || output.length < verdict.output.length,
  }
}

/** Neither U+0000 nor half of a surrogate pair, also where it was cut. */
export function storable(text: string, max: number): string {
  return text
    .slice(0, max)
    .replaceAll('\0', '\uFFFD')
    .replace(/\p{Cs}/gu, '\uFFFD')
}
