import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { presentVerdict, type ShownResult } from './present-result'
import { Results } from './results'

const test = (name: string, status: 'passed' | 'failed') => ({
  name,
  status,
  message: status === 'failed' ? 'It is <b>wrong</b>.' : '',
  expected: status === 'failed' ? '1' : null,
  actual: status === 'failed' ? '2' : null,
  at: { path: 'a.ts', line: 3 },
  output: '',
  workUnits: 1,
})

function resultOf(count: number, failing: (at: number) => boolean): ShownResult {
  const tests = Array.from({ length: count }, (_, at) => test(`test ${at}`, failing(at) ? 'failed' : 'passed'))
  return presentVerdict({
    version: 1,
    status: 'failed',
    reason: null,
    tests,
    diagnostics: [],
    output: '<script>alert(1)</script>',
    outputCut: true,
    workUnits: 1_234_567,
    memoryBytes: 2_400_000,
    ms: 12,
  })
}

it('opens the first that failed, and folds up what passed', () => {
  const html = renderToStaticMarkup(<Results result={resultOf(5, (at) => at > 2)} onJump={null} />)
  expect(html.match(/<details open=""/g)).toHaveLength(1)
  expect(html.indexOf('test 3')).toBeGreaterThan(0)
  expect(html).toContain('The 3 that passed')
  expect(html).toContain('a.ts, line 3')
})

it('shows nothing as HTML that a program printed, and says where it was cut', () => {
  const html = renderToStaticMarkup(<Results result={resultOf(1, () => true)} onJump={null} />)
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('<b>')
  expect(html).toContain('This is the beginning.')
  expect(html).toContain('1\u2009234\u2009567 units')
  expect(html).toContain('2.4 MB')
})

it('has room for five hundred tests', () => {
  const html = renderToStaticMarkup(<Results result={resultOf(500, (at) => at % 2 === 0)} onJump={null} />)
  expect(html.match(/data-failure/g)).toHaveLength(250)
  expect(html.match(/verdict-mark/g)).toHaveLength(500)
})

it('names what a remark is about', () => {
  const issues = [{ kind: 'answer' as const, text: 'Not answered.', at: null, good: false, about: 'q' }]
  const names = new Map([['q', 'Question 3']])
  const result = { ...resultOf(0, () => false), issues }
  expect(renderToStaticMarkup(<Results result={result} names={names} onJump={null} />)).toContain('Question 3')
})
