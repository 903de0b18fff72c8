import { expect, it } from 'vitest'
import type { Workbench } from './exercise-types'
import { presentWorkbench } from './present-workbench.server'
import { workbenchFixture } from './workbench-fixture'

const present = (more: Partial<Workbench>) =>
  presentWorkbench({ workbench: { ...workbenchFixture, ...more }, asked: null, submissionKey: 'key' })

it('has its Markdown as HTML, and what was HTML as text', () => {
  const shown = present({ prompt: '## Done when\n\n<script>alert(1)</script>' })
  expect(shown.prompt).toBe('<h3>Done when</h3>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n')
})

it('asks its questions, with as many fields as there are gaps', () => {
  const { questions } = present({
    form: 'quiz',
    questions: [
      { id: 'q', kind: 'fill-in', prompt: 'It is ___ or ____.', options: [] },
      { id: 'r', kind: 'single', prompt: 'Which?', options: [{ id: 'a', text: '`NaN`' }] },
    ],
  })
  expect(questions.map(({ gaps }) => gaps)).toEqual([2, 0])
  expect(questions[0]?.prompt).toContain('<span class="gap">…</span>')
  expect(questions[1]?.options[0]?.text).toBe('<code>NaN</code>')
})

it('has things to be put in order in some order from the start', () => {
  const options = ['b', 'a'].map((id) => ({ id, text: id }))
  const questions = [{ id: 'q', kind: 'order' as const, prompt: 'Which first?', options }]
  expect(present({ form: 'quiz', questions }).fields.answers).toEqual({ q: ['b', 'a'] })
  const lastWork = { answers: { q: ['a', 'b'] } }
  expect(present({ form: 'quiz', questions, lastWork }).fields.answers).toEqual({ q: ['a', 'b'] })
})

it('begins with the draft, else with what was handed in, else with the files', () => {
  const handedIn = { files: [{ path: 'atom.ts', text: 'handed in' }] }
  const draft = { files: [{ path: 'atom.ts', text: 'draft' }], version: 3, savedAt: '2026-01-01T00:00:00.000Z' }
  const text = (more: Partial<Workbench>) => present(more).fields.files[0]?.text
  const last = (day: number) => ({
    submissionId: 'id',
    number: 1,
    status: 'failed' as const,
    score: 0,
    submittedAt: `2026-01-0${day}T12:00:00.000Z`,
    evaluation: null,
  })
  expect([
    text({}),
    text({ lastWork: handedIn, last: last(1) }),
    text({ draft }),
    text({ lastWork: handedIn, last: last(2), draft }),
  ]).toEqual(['export const a = 1\n', 'handed in', 'draft', 'handed in'])
})

it('gives code to be looked through line by line', () => {
  const { listings, files } = present({ form: 'diagnosis' })
  expect(files).toEqual([])
  expect(listings[0]?.lines).toHaveLength(1)
})
