import { expect, test } from 'vitest'
import { changeInput } from './schema'

const pace = {
  step: 'pace',
  skillLevel: 'beginner',
  learningStyle: null,
  hoursPerWeek: 4,
  preferredTimes: [],
  rigor: 'standard',
  codeLanguage: 'typescript',
}

test('a goal that is too long is told so in words, and which one it is', () => {
  const read = changeInput.safeParse({ ...pace, goals: ['to read code', 'g'.repeat(301)] })
  expect(read.error?.issues).toMatchObject([{ path: ['goals', 1], message: 'Keep a goal to 300 characters.' }])
  expect(changeInput.safeParse({ ...pace, goals: ['g'.repeat(300)] }).success).toBe(true)
})
