import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  type HydratedBlueprint,
  type HydratedExercise,
  hydrateBlueprint,
} from '../../server/domains/blueprints/hydrate-blueprint'
import { readBlueprintFolder } from '../../server/domains/blueprints/read-blueprint-folder'
import { type Provable, parseExercise, proveExercises } from '../../server/testing/prove-exercises'
import { archetypes } from '../archetypes/archetypes'
import { sampleDomains } from '../domains/sample-domains'

const folder = await readBlueprintFolder({ directory: 'content/blueprints/universal' })
if (!folder.ok) throw new Error(JSON.stringify(folder.problems, null, 2))
const universal = folder.draft

type Archetype = (typeof archetypes)[number]
type Domain = (typeof sampleDomains)[number]

/** What a learner of this archetype would have said: the domain's words, and an example for what only the archetype asks. */
function variablesOf(archetype: Archetype, { variables, hostile }: Domain): Record<string, string> {
  const own = archetype.variables.map(({ key, examples: [example = ''] }): [string, string] => [
    key,
    hostile ? variables.actor : example,
  ])
  return { ...Object.fromEntries(own), ...variables }
}

const hydrate = (archetype: Archetype, domain: Domain, blueprint = universal): HydratedBlueprint =>
  hydrateBlueprint({ blueprint, variables: variablesOf(archetype, domain), rigor: 'advanced' })

function provableOf({ slug, language, files, solution, tests }: HydratedExercise, where: string): Provable[] {
  return language === null ? [] : [{ id: `${slug} (${where})`, language, files, solution, tests }]
}

const hashOf = (value: unknown) => createHash('sha1').update(JSON.stringify(value)).digest('base64')

describe('every archetype with every domain', () => {
  test('there are enough of both, and some mean harm', () => {
    expect(archetypes.length).toBeGreaterThanOrEqual(14)
    expect(sampleDomains.length).toBeGreaterThanOrEqual(60)
    expect(sampleDomains.filter(({ hostile }) => hostile).length).toBeGreaterThanOrEqual(20)
  })

  test('leaves no hole, and every solution, starter and test parses', async () => {
    const seen = new Set<string>()
    const faults: string[] = []
    for (const domain of sampleDomains)
      for (const archetype of archetypes) {
        const { modules, unresolved } = hydrate(archetype, domain)
        expect(unresolved).toEqual([])
        for (const exercise of modules.flatMap(({ exercises }) => exercises)) {
          const [provable] = provableOf(exercise, `${archetype.slug}, ${domain.slug}`)
          if (provable === undefined) continue
          const { id, ...code } = provable
          const hash = hashOf(code) // most archetypes change nothing in most exercises
          if (seen.has(hash)) continue
          seen.add(hash)
          for (const { path, line, message } of await parseExercise(provable))
            faults.push(`${id} ${path}:${line} ${message}`)
        }
      }
    expect(faults).toEqual([])
    expect(seen.size).toBeGreaterThan(sampleDomains.length)
  }, 600_000)

  test('is the same to the byte when it is made again', () => {
    const copy = structuredClone(universal)
    for (const [at, domain] of sampleDomains.entries()) {
      const archetype = archetypes[at % archetypes.length]
      if (archetype === undefined) throw new Error('there are archetypes')
      const again = hydrate(archetype, domain, copy)
      expect(hashOf(again)).toBe(hashOf(hydrate(archetype, domain)))
    }
  })
})

/** Another pair every day; PROOF_SEED brings one back. */
const seed = Number(process.env.PROOF_SEED ?? Math.floor(Date.now() / 86_400_000))
const archetype = archetypes[seed % archetypes.length]
const domain = sampleDomains[(seed * 7) % sampleDomains.length]

test(`PROOF_SEED=${seed} (${archetype?.slug}, ${domain?.slug}): every solution passes, every starter fails`, async () => {
  if (archetype === undefined || domain === undefined) throw new Error(`PROOF_SEED ${seed} is no whole number`)
  const exercises = hydrate(archetype, domain).modules.flatMap((module) => module.exercises)
  const proofs = await proveExercises(exercises.flatMap((exercise) => provableOf(exercise, domain.slug)))
  expect(proofs.filter(({ faults }) => faults.length > 0)).toEqual([])
  const tested = proofs.filter(({ solution }) => solution.tests > 0)
  expect(tested.length).toBeGreaterThanOrEqual(universal.modules.length * 3)
})
