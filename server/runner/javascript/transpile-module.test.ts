import { describe, expect, test } from 'vitest'
import { moduleStart, placeOf } from './place-errors'
import { transpileModule } from './transpile-module'

describe('transpiling', () => {
  test('lines stay where they are', async () => {
    const text = "import { a } from './a'\n\ninterface B {\n  c: string\n}\nexport const d = (e: B): string => a(e.c)\n"
    const made = await transpileModule({ path: 'x.ts', text })
    expect('code' in made && made.code.split('\n').findIndex((line) => line.includes('a.call'))).toBe(5)
  })

  test('what needs the compiler gets it', async () => {
    const made = await transpileModule({
      path: 'x.ts',
      text: 'namespace A {\n  export const b = 1\n}\nexport const c = A.b',
    })
    expect('code' in made && made.code).toContain('A.b = 1')
  })

  test.each([
    ['x.js', 'const a = 1\nconst b = {\n', 3],
    ['x.ts', 'const a: = 1', 1],
    ['x.json', '{', 1],
  ])('%s that cannot be parsed says where', async (path, text, line) => {
    expect(await transpileModule({ path, text })).toMatchObject({ path, line, code: 'SyntaxError' })
  })

  test('CommonJS stays as it is', async () => {
    const text = 'module.exports = function () { return this }'
    expect(await transpileModule({ path: 'x.cjs', text })).toEqual({ path: 'x.cjs', code: text })
  })
})

describe('places', () => {
  const paths = new Set(['answer.js'])

  test('are those of the first frame in a file of the exercise', () => {
    const stack =
      '    at apply (native)\n    at go (runner:3:4)\n    at go (answer.js:7:3)\n    at <anonymous> (answer.js:9:1)\n'
    expect(placeOf(stack, paths)).toEqual({ path: 'answer.js', line: 7, column: 3 })
  })

  test('leave out what was put before the first line', () => {
    expect(placeOf(`    at f (answer.js:1:${moduleStart.length + 5})`, paths)).toEqual({
      path: 'answer.js',
      line: 1,
      column: 5,
    })
  })

  test('are none where there is none', () => {
    expect(placeOf('', paths)).toBeNull()
    expect(placeOf('    at f (other.js:1:1)\n', paths)).toBeNull()
  })
})
