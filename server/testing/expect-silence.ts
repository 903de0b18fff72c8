import { afterAll, afterEach, beforeAll } from 'vitest'

/**
 * Whatever a test prints is a mistake or an unasserted behaviour, so it fails. A test that expects output says so:
 * `vi.spyOn(console, 'error').mockImplementation(() => undefined)`.
 */
const methods = ['debug', 'info', 'log', 'warn', 'error', 'trace'] as const
const original = methods.map((method) => console[method])
const printed: string[] = []

function failIfPrinted() {
  const lines = printed.splice(0)
  if (lines.length > 0) throw new Error(`Unexpected output on the console:\n${lines.join('\n')}`)
}

beforeAll(() => {
  for (const method of methods) {
    console[method] = (...parts: unknown[]) => void printed.push(`console.${method}: ${parts.map(String).join(' ')}`)
  }
})

afterEach(failIfPrinted)

afterAll(() => {
  methods.forEach((method, index) => {
    const before = original[index]
    if (before !== undefined) console[method] = before
  })
  failIfPrinted()
})
