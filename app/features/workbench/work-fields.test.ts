import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fieldNames, fieldsOf, isSame, noFields, readFields, workOf } from './work-fields'

function formOf(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

it('reads files with the ends of lines that they had', () => {
  const form = formOf([
    ['path', 'a.ts'],
    ['file', 'one\r\ntwo\r\n'],
    ['path', 'b.ts'],
    ['file', ''],
  ])
  expect(readFields(form).files).toEqual([
    { path: 'a.ts', text: 'one\ntwo\n' },
    { path: 'b.ts', text: '' },
  ])
})

it('reads answers of each kind', () => {
  const form = formOf([
    [fieldNames.answer('one'), 'b'],
    [fieldNames.answer('many'), 'a'],
    [fieldNames.answer('many'), 'c'],
    [fieldNames.answer('gaps'), ''],
    [fieldNames.answer('gaps'), 'id'],
    [fieldNames.answer('none'), ' '],
    [fieldNames.place('order', 'x'), '3'],
    [fieldNames.place('order', 'y'), '1'],
    [fieldNames.place('order', 'z'), '2'],
  ])
  expect(readFields(form).answers).toEqual({
    one: ['b'],
    many: ['a', 'c'],
    gaps: ['', 'id'],
    order: ['y', 'z', 'x'],
  })
})

const row = (more: Partial<Record<'path' | 'from' | 'to' | 'rule' | 'text', string>>) =>
  Object.entries({ path: 'a.ts', from: '', to: '', rule: '', text: '', ...more }).map(
    ([name, value]) => [`finding-${name}`, value] as const,
  )

it('leaves out findings that say nothing, and turns a backward place around', () => {
  const fields = readFields(formOf([...row({}), ...row({ from: '7', to: '3', rule: 'leak' }), ...row({ from: '2' })]))
  expect(workOf('findings', fields)).toEqual({
    work: {
      findings: [
        { path: 'a.ts', from: 3, to: 7, rule: 'leak', text: '' },
        { path: 'a.ts', from: 2, to: 2, rule: null, text: '' },
      ],
    },
    problem: null,
  })
})

it.each(['', '0', '-1', 'two', '1e3', '9999999'])('asks where a finding is when it says %j', (from) => {
  const { problem } = workOf('findings', readFields(formOf(row({ from, text: 'It leaks.' }))))
  expect(problem).toBe('Say in which lines finding 1 is: a number, or two.')
})

it('offers what was kept, and files that were not in it as they are', () => {
  const offered = [
    { path: 'a.ts', text: 'a' },
    { path: 'b.ts', text: 'b' },
  ]
  expect(fieldsOf({ files: [{ path: 'b.ts', text: 'mine' }] }, offered).files).toEqual([
    { path: 'a.ts', text: 'a' },
    { path: 'b.ts', text: 'mine' },
  ])
})

it('gives back what it was given', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  const files = fc.uniqueArray(fc.record({ path: word, text: fc.stringMatching(/^[ -~\n]{0,40}$/) }), {
    selector: ({ path }) => path,
  })
  fc.assert(
    fc.property(files, (all) => {
      const form = formOf(
        all.flatMap(({ path, text }) => [
          ['path', path],
          ['file', text.replaceAll('\n', '\r\n')],
        ]),
      )
      expect(isSame(readFields(form), { ...noFields, files: all })).toBe(true)
      expect(workOf('files', fieldsOf({ files: all }, [])).work).toEqual({ files: all })
    }),
  )
})
