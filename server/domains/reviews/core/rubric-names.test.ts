import { expect, test } from 'vitest'
import { ruleNames } from '../../../inspection/rule-names'
import { rubric } from './rubric'

test('blueprints can weigh each rule of the rubric, and no other', () => {
  expect([...ruleNames].sort()).toEqual([...rubric.keys()].sort())
})
