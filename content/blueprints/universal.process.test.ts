import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { openModule } from '../../server/ai/enrich-module/built-in'
import { enrichOutput } from '../../server/ai/enrich-module/schema'
import { type HydratedBlueprint, hydrateBlueprint } from '../../server/domains/blueprints/hydrate-blueprint'
import { proveExercise } from '../../server/domains/blueprints/prove-exercise'
import { readBlueprintFolder } from '../../server/domains/blueprints/read-blueprint-folder'
import { bounds, type CodeLanguage, codeLanguage } from '../../server/runner/contract'
import { limitsOf } from '../../server/runner/limits'
import { runnerForTests } from '../../server/testing/runner'
import { takeTurns } from '../../server/testing/take-turns'
import { archetypes } from '../archetypes/archetypes'
import { sampleWords } from '../archetypes/sample-words'
import { sampleDomains } from '../domains/sample-domains'

const folder = await readBlueprintFolder({ directory: 'content/blueprints/universal' })
if (!folder.ok) throw new Error(JSON.stringify(folder.problems, null, 2))
const universal = folder.draft

type Archetype = (typeof archetypes)[number]
type Domain = (typeof sampleDomains)[number]

const hydrate = (archetype: Archetype, domain: Domain, blueprint = universal): HydratedBlueprint =>
  hydrateBlueprint({ blueprint, variables: sampleWords(archetype, domain), rigor: 'advanced' })

/** How the built-in engine opens each module of it. */
const openingsFor = (archetype: Archetype, domain: Domain, { modules }: HydratedBlueprint, seed: number) =>
  modules.map(({ conceptSlug, title, objectives }) =>
    openModule(
      {
        concept: conceptSlug,
        moduleTitle: title,
        objectives,
        domain: domain.passion,
        archetype: archetype.slug,
        variables: sampleWords(archetype, domain),
        examples: [],
      },
      seed,
    ),
  )

/** Another pair every day; PROOF_SEED brings one back. */
const seed = Number(process.env.PROOF_SEED ?? Math.floor(Date.now() / 86_400_000))

const { runner, config } = runnerForTests()
afterAll(() => runner.stop())

type Code = { language: CodeLanguage; ending: string; text: string; where: string }

/** Many at once, each under a name of its own: they are only read. */
async function findUnparsed(codes: readonly Code[]): Promise<string[]> {
  const batches = codeLanguage.options.flatMap((language) =>
    inBatches(codes.filter((code) => code.language === language)),
  )
  const isParsed = async (batch: readonly Code[], user: string) => {
    const files = batch.map(({ ending, text }, at) => ({ path: `file_${at}.${ending}`, text }))
    const [first] = batch
    return first === undefined || (await runner.measure({ language: first.language, files, user })) !== null
  }
  const found = await takeTurns(batches, async (batch, user) => {
    if (await isParsed(batch, user)) return []
    const wrong: string[] = []
    for (const code of batch) if (!(await isParsed([code], user))) wrong.push(code.where)
    return wrong
  })
  return found.flat()
}

function inBatches(codes: readonly Code[]): Code[][] {
  const size = bounds.files
  return Array.from({ length: Math.ceil(codes.length / size) }, (_, at) => codes.slice(at * size, (at + 1) * size))
}

const hashOf = (value: unknown) => createHash('sha1').update(JSON.stringify(value)).digest('base64')

describe('every archetype with every domain', () => {
  test('there are enough of both, and some mean harm', () => {
    expect(archetypes.length).toBeGreaterThanOrEqual(14)
    expect(sampleDomains.length).toBeGreaterThanOrEqual(60)
    expect(sampleDomains.filter(({ hostile }) => hostile).length).toBeGreaterThanOrEqual(20)
  })

  test('leaves no hole, and every solution, starter and test parses', async () => {
    const seen = new Map<string, Code>()
    for (const domain of sampleDomains)
      for (const archetype of archetypes) {
        const course = hydrate(archetype, domain)
        expect(course.unresolved).toEqual([])
        for (const seed of [0, 1])
          for (const opening of openingsFor(archetype, domain, course, seed)) {
            expect(() => enrichOutput.parse(opening)).not.toThrow()
            // A hole of the house, and not a word of the learner's with braces in it, which are escaped.
            expect(opening.story.body).not.toMatch(/(?<!\\)\{[A-Z]/)
          }
        for (const exercise of course.modules.flatMap(({ exercises }) => exercises)) {
          // The blueprint asks only for the five words that all archetypes share: what they change is in the openings.
          const { language, files, solution, tests, reviewTests, slug } = exercise
          if (language === null) continue
          for (const { path, text } of [...files, ...solution, ...tests, ...reviewTests]) {
            const ending = path.slice(path.lastIndexOf('.') + 1)
            const where = `${slug}, ${path} (${archetype.slug}, ${domain.slug})`
            const hash = hashOf([ending, text])
            if (!seen.has(hash)) seen.set(hash, { language, ending, text, where })
          }
        }
      }
    expect(await findUnparsed([...seen.values()])).toEqual([])
    expect(seen.size).toBeGreaterThan(sampleDomains.length)
  }, 600_000)

  test('opens in another way for another archetype, with the same five words', () => {
    const [domain] = sampleDomains
    if (domain === undefined) throw new Error('there are domains')
    const openings = archetypes.map((archetype) =>
      hashOf(openingsFor(archetype, domain, hydrate(archetype, domain), 0)),
    )
    expect(new Set(openings).size).toBe(archetypes.length)
  })

  const kind = sampleDomains.filter(({ hostile }) => !hostile)
  const hostile = sampleDomains.filter((domain) => domain.hostile)
  test.each([...kind.slice(0, 3), ...hostile.slice(0, 3)].map((domain) => [domain.slug, domain] as const))(
    'has the same openings for the same seed: %s',
    (_, domain) => {
      for (const [at, archetype] of archetypes.entries()) {
        const course = hydrate(archetype, domain)
        const open = (seed: number) => openingsFor(archetype, domain, course, seed)
        expect(hashOf(open(at))).toBe(hashOf(open(at)))
        expect(hashOf(open(at))).not.toBe(hashOf(open(at + 1)))
      }
    },
  )

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

/** All domains with the first archetype, then all with the next. Seven apart, so that days in a row are unlike. */
function pairOf(seed: number) {
  const archetype = archetypes[Math.floor(seed / sampleDomains.length) % archetypes.length]
  const domain = sampleDomains[(seed * 7) % sampleDomains.length]
  if (archetype === undefined || domain === undefined)
    throw new Error(`PROOF_SEED has to be a whole number from 0, and is ${process.env.PROOF_SEED}`)
  return { archetype, domain }
}

const { archetype, domain } = pairOf(seed)

test('the seeds bring every archetype together with every domain', () => {
  const count = archetypes.length * sampleDomains.length
  const pairs = Array.from({ length: count }, (_, at) => pairOf(at)).map(
    (pair) => `${pair.archetype.slug} ${pair.domain.slug}`,
  )
  expect(new Set(pairs).size).toBe(count)
})

test.each([-1, 0.5, Number.NaN])('%s brings none, and the error says what would', (wrong) => {
  expect(() => pairOf(wrong)).toThrow('has to be a whole number')
})

test(`PROOF_SEED=${seed} (${archetype.slug}, ${domain.slug}): every solution passes, every starter fails, each flaw is in its place`, async () => {
  const exercises = hydrate(archetype, domain).modules.flatMap((module) => module.exercises)
  const proofs = await takeTurns(exercises, async (exercise, user) => {
    const proof = await proveExercise({ runner, exercise, user, limits: limitsOf(exercise.limits, config) })
    return { slug: exercise.slug, ...proof }
  })
  expect(proofs.filter(({ faults }) => faults.length > 0)).toEqual([])
  const tested = proofs.filter(({ solution }) => solution.tests > 0)
  expect(tested.length).toBeGreaterThanOrEqual(universal.modules.length * 3)
})
