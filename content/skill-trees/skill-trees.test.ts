import { describe, expect, test } from 'vitest'
import { findCircle, longestWay } from '../../server/domains/skills/core/skill-graph'
import { treeDraft } from '../../server/domains/skills/schema'
import { categories } from './categories'
import { frontendDevelopment } from './frontend-development/tree'
import { relationalDatabases } from './relational-databases/tree'
import { softwareArchitecture } from './software-architecture/tree'

const drafts = [frontendDevelopment, softwareArchitecture, relationalDatabases].map((draft) => treeDraft.parse(draft))

test('one tree is large enough to get lost in', () => {
  expect(Math.max(...drafts.map(({ skills }) => skills.length))).toBeGreaterThanOrEqual(60)
})

test('slugs of trees and categories are unique', () => {
  for (const slugs of [drafts.map(({ slug }) => slug), categories.map(({ slug }) => slug)])
    expect(new Set(slugs).size).toBe(slugs.length)
})

describe.each(drafts.map((draft) => [draft.slug, draft] as const))('%s', (_, draft) => {
  const { skills } = draft
  const needs = new Map(skills.map(({ slug, requires }) => [slug, requires]))

  test('stands in a category, names each skill once, and requires only what is there', () => {
    expect(categories.map(({ slug }) => slug)).toContain(draft.category)
    expect(needs.size).toBe(skills.length)
    expect(new Set(skills.map(({ name }) => name)).size).toBe(skills.length)
    expect(skills.flatMap(({ requires }) => requires).filter((slug) => !needs.has(slug))).toEqual([])
  })

  test('has an order, and some depth', () => {
    expect(findCircle(needs)).toBeNull()
    expect(longestWay(needs)).toBeGreaterThanOrEqual(6)
  })

  test('says nothing that follows from something else: no requirement is implied by another one', () => {
    const all = new Map<string, Set<string>>()
    const ancestors = (slug: string): Set<string> => {
      const known = all.get(slug)
      if (known !== undefined) return known
      const found = new Set((needs.get(slug) ?? []).flatMap((needed) => [needed, ...ancestors(needed)]))
      all.set(slug, found)
      return found
    }
    const redundant = skills.flatMap(({ slug, requires }) =>
      requires
        .filter((needed) => requires.some((other) => other !== needed && ancestors(other).has(needed)))
        .map((needed) => `${slug} < ${needed}`),
    )
    expect(redundant).toEqual([])
  })

  test('no required skill waits for an optional one', () => {
    const optional = new Set(skills.filter((skill) => skill.optional).map(({ slug }) => slug))
    const waiting = skills.filter((skill) => !skill.optional && skill.requires.some((slug) => optional.has(slug)))
    expect(waiting.map(({ slug }) => slug)).toEqual([])
  })

  test('takes as long as it says', () => {
    const hours = skills.reduce((sum, { minutes }) => sum + minutes, 0) / 60
    expect(Math.abs(hours - draft.estimatedHours) / draft.estimatedHours).toBeLessThan(0.1)
  })

  test('can be learned from: objectives, a place to read on, and questions where there is something to know', () => {
    for (const skill of skills) {
      expect(skill.objectives.length, skill.slug).toBeGreaterThanOrEqual(2)
      expect(skill.description.length, skill.slug).toBeGreaterThan(80)
      expect(skill.resources.length, skill.slug).toBeGreaterThan(0)
      expect(
        skill.resources.every(({ url }) => url.startsWith('https://')),
        skill.slug,
      ).toBe(true)
      if (skill.type === 'knowledge' || skill.type === 'practical')
        expect(skill.assessment.length, skill.slug).toBeGreaterThanOrEqual(2)
    }
  })

  test('the right answer is not always the first, nor always the longest', () => {
    const single = skills.flatMap(({ assessment }) => assessment).filter(({ kind }) => kind === 'single')
    const first = single.filter(({ options, answer }) => options[0]?.id === answer[0])
    const longest = single.filter(({ options, answer }) => {
      const lengths = options.map(({ text }) => text.length)
      return options.find(({ id }) => id === answer[0])?.text.length === Math.max(...lengths)
    })
    expect(first.length / single.length).toBeLessThan(0.5)
    expect(longest.length / single.length).toBeLessThan(0.75)
  })
})
