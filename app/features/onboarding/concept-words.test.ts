import { expect, test } from 'vitest'
import { conceptWords, courseWords } from './concept-words'

test('the modules of the house are called what the house calls them, those of others are not', () => {
  expect(conceptWords('atom_state', 'universal')).toBe('The Atom: state with one owner')
  expect(conceptWords('atom_state', 'night-trains')).toBe('atom state')
  expect(conceptWords('toString', 'universal')).toBe('toString')
})

test('seven modules are promised of the blueprint that has seven', () => {
  expect(courseWords('universal')).toContain('Seven modules')
  expect(courseWords('night-trains')).not.toContain('Seven')
})
