import fc from 'fast-check'
import { expect, test } from 'vitest'
import { courseTags } from './course-tags'

test('a course is tagged by who, what and how', () => {
  expect(
    courseTags({ category: 'economic', archetype: 'collector', domain: 'Café Racers & Co.', rigor: 'advanced' }),
  ).toEqual(['economic', 'collector', 'cafe-racers-co', 'advanced-rigor'])
  expect(courseTags({ category: null, archetype: null, domain: '日本', rigor: 'standard' })).toEqual(['standard-rigor'])
})

test('whatever the domain is, a tag has the shape that the database holds, and is there once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (domain) => {
      const tags = courseTags({ category: 'play', archetype: 'chef', domain, rigor: 'standard' })
      for (const tag of tags) expect(tag).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const tag of tags) expect(tag.length).toBeLessThanOrEqual(50)
      expect(new Set(tags).size).toBe(tags.length)
    }),
  )
})
