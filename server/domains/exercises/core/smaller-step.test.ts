import { expect, test } from 'vitest'
import { smallerStep } from './smaller-step'

const exercise = { slug: 'hard', concept: 'atom_state', difficulty: 5 }
const other = { slug: 'easy', title: 'Easy', concept: 'atom_state', difficulty: 2, isPassed: false, isOpen: true }
const sections = [
  { id: 'one', title: 'One', isRead: true },
  { id: 'two', title: 'Two', isRead: false },
]
const stepFrom = (...others: (typeof other)[]) => smallerStep({ exercise, others, sections })

test('is the hardest exercise that is easier, of the same module before others', () => {
  const middle = { ...other, slug: 'middle', title: 'Middle', difficulty: 4 }
  const far = { ...middle, slug: 'far', concept: 'workflow_loops' }
  expect(stepFrom(other, middle, far)).toMatchObject({ slug: 'middle', concept: 'atom_state' })
  expect(stepFrom(far)).toMatchObject({ slug: 'far', concept: 'workflow_loops' })
})

test('is something to read where nothing easier is open and left', () => {
  const none = [
    { ...other, isPassed: true },
    { ...other, isOpen: false },
    { ...other, difficulty: 5 },
  ]
  expect(stepFrom(...none)).toEqual({
    text: 'Read what you have not read yet, “Two”, then try again.',
    concept: 'atom_state',
    slug: null,
  })
  const read = sections.slice(0, 1)
  expect(smallerStep({ exercise, others: [], sections: read })?.text).toBe('Read “One” once more, then try again.')
  expect(smallerStep({ exercise, others: [], sections: [] })).toBeNull()
})
