import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { archetypes } from '../content/archetypes/archetypes'
import { sampleWords } from '../content/archetypes/sample-words'
import { sampleDomains } from '../content/domains/sample-domains'
import type { BlueprintDraft } from './domains/blueprints/blueprint-draft'
import { checkBlueprint } from './domains/blueprints/check-blueprint'
import { type HydratedExercise, hydrateBlueprint } from './domains/blueprints/hydrate-blueprint'
import { parseBlueprint } from './domains/blueprints/parse-blueprint'
import { type ProofFault, proveExercise } from './domains/blueprints/prove-exercise'
import { readBlueprintFiles } from './domains/blueprints/read-blueprint-folder'
import { parseConfig, readEnvironment } from './platform/config'
import { sha256 } from './platform/digest'
import { createLog } from './platform/log'
import { createRunner, type Runner } from './runner/create-runner'
import { limitsOf } from './runner/limits'
import { onlyModule } from './testing/only-module'
import { takeTurns } from './testing/take-turns'

/**
 * `npm run prove [-- DIR]`: whether a blueprint's exercises hold what they promise, for every archetype and ten domains
 * each. Ends with 1 when something has to be mended.
 */
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    archetype: { type: 'string', multiple: true },
    domain: { type: 'string', multiple: true },
    module: { type: 'string' },
    exercise: { type: 'string' },
    flaws: { type: 'boolean', default: false },
    from: { type: 'string', default: '.' },
  },
})

const domainsOfEach = 10
/** What a proof is about: where all of it is the same, so is the proof. */
const provedParts = ['files', 'solution', 'tests', 'reviewTests', 'flaws'] as const
const [asFolder] = positionals
const directory = asFolder === undefined ? 'content/blueprints/universal' : resolve(asked.from, asFolder)
const config = parseConfig(readEnvironment(), '0.0.0')
const say = (line: string) => void process.stdout.write(`${line}\n`)
let problems = 0
const complain = (file: string, line: number, text: string) => {
  problems += 1
  say(`  ${directory}/${file}:${line}  ${text}`)
}

type Case = { at: number; index: number; exercise: HydratedExercise }
type Held = { faults: ProofFault[]; told: string }

async function prove(): Promise<void> {
  const read = await readBlueprintFiles({ directory })
  const files = asked.module === undefined ? read.files : onlyModule(read.files, Number(asked.module))
  const parsed = parseBlueprint(files)
  const unreadable = [...read.problems, ...(parsed.ok ? [] : parsed.problems)]
  for (const { file, line, problem, instead } of unreadable) complain(file, line, `${problem} → ${instead}`)
  if (!parsed.ok) return
  const { draft, places } = parsed
  for (const { file, line, problem, instead } of checkBlueprint({ draft, places }))
    complain(file, line, `${problem} → ${instead}`)
  if (asked.flaws) showFlaws(draft)

  const log = createLog({ level: 'warn', write: (line) => void process.stderr.write(line), now: () => new Date() })
  const runner = createRunner({ config, log })
  try {
    await proveMatrix({ draft, runner, fileOf: (key) => places.get(key)?.file })
  } finally {
    await runner.stop()
  }
}

/** What is the same code for several archetypes is run once: the summary says how much of it was different. */
async function proveMatrix({
  draft,
  runner,
  fileOf,
}: {
  draft: BlueprintDraft
  runner: Runner
  fileOf: (key: string) => string | undefined
}): Promise<void> {
  const held = new Map<string, Promise<Held>>()
  let exercises = 0
  const chosen = archetypes.filter(({ slug }) => asked.archetype === undefined || asked.archetype.includes(slug))
  for (const [at, archetype] of chosen.entries())
    for (const domain of domainsFor(at)) {
      const { modules, unresolved } = hydrateBlueprint({
        blueprint: draft,
        variables: sampleWords(archetype, domain),
        rigor: 'advanced',
      })
      for (const hole of unresolved) complain('.', 1, `nothing fills ${hole}`)
      const cases = casesOf(modules)
      const proofs = await takeTurns(cases, async ({ exercise }, place) => {
        const hash = sha256(JSON.stringify(provedParts.map((part) => exercise[part])))
        const known = held.get(hash)
        const proof = known ?? proveOne(runner, exercise, place)
        held.set(hash, proof)
        return { isNew: known === undefined, ...(await proof) }
      })
      exercises += cases.length
      const broken = proofs.filter(({ faults }) => faults.length > 0).length
      const fresh = proofs.filter(({ isNew }) => isNew).length
      say(
        `${broken === 0 ? 'holds ' : 'BREAKS'}  ${archetype.slug} × ${domain.slug}  ${cases.length} exercises, ${fresh} of them new`,
      )
      for (const [number, { faults, isNew, told }] of proofs.entries()) {
        const one = cases[number]
        if (one === undefined || !isNew) continue
        if (faults.length > 0 || (asked.exercise ?? asked.module) !== undefined) say(`  ${one.exercise.slug}  ${told}`)
        for (const { part, path, line, message } of faults) complain(placeOf(one, part, path, fileOf), line, message)
      }
    }
  say(
    `${exercises} exercises, ${held.size} of them different: solutions pass, starters fail, flaws are where their keys say, reviews' tests are true.`,
  )
}

/** Ten for each archetype, others for the next, until all have had their turn. */
function domainsFor(at: number) {
  if (asked.domain === undefined)
    return Array.from(
      { length: domainsOfEach },
      (_, nth) => sampleDomains[(at * domainsOfEach + nth) % sampleDomains.length],
    ).filter((domain) => domain !== undefined)
  return asked.domain.map((slug) => {
    const domain = sampleDomains.find((one) => one.slug === slug)
    if (domain === undefined) throw new Error(`There is no domain ${slug}: see content/domains.`)
    return domain
  })
}

const casesOf = (modules: { exercises: HydratedExercise[] }[]): Case[] =>
  modules.flatMap(({ exercises }, at) =>
    exercises
      .map((exercise, index) => ({ at, index, exercise }))
      .filter(({ exercise }) => exercise.language !== null && (asked.exercise ?? exercise.slug) === exercise.slug),
  )

async function proveOne(runner: Runner, exercise: HydratedExercise, user: string): Promise<Held> {
  const limits = limitsOf(exercise.limits, config)
  const { faults, solution, starter, review } = await proveExercise({ runner, exercise, user, limits })
  const told =
    solution.tests === 0
      ? 'no tests'
      : `solution ${solution.passed}/${solution.tests}, starter ${starter.passed}/${starter.tests}, reviews ${review.passed}/${review.tests}`
  return { faults, told: [told, ...growthOf(review.work)].join('\n    ') }
}

/** How the work of the solution grows, for authors to see: `finds one of many: work 1200 at 50, 1250 at 100`. */
function growthOf(work: readonly { name: string; workUnits: number }[]): string[] {
  const series = new Map<string, string[]>()
  for (const { name, workUnits } of work) {
    const [, said, size] = /^(.*?)(?: @ |_at_)(\d+)$/s.exec(name) ?? []
    if (said !== undefined) series.set(said, [...(series.get(said) ?? []), `${workUnits} at ${size}`])
  }
  return [...series].map(([name, all]) => `${name}: work ${all.join(', ')}`)
}

/** The author's own file, which is what has to be mended. */
function placeOf(
  { at, index, exercise }: Case,
  part: ProofFault['part'],
  path: string,
  fileOf: (key: string) => string | undefined,
): string {
  const number = exercise[part].findIndex((file) => file.path === path)
  return fileOf(`modules/${at}/exercises/${index}/${part}/${Math.max(number, 0)}`) ?? path
}

/** The lines that every flaw marks, to be looked at. */
function showFlaws({ modules }: BlueprintDraft): void {
  for (const { slug, flaws, files } of modules.flatMap(({ exercises }) => exercises))
    for (const { id, axis, rule, path, from, to } of flaws) {
      say(`${slug}: ${id} (${axis}, ${rule}) ${path}:${from}-${to}`)
      const lines =
        files
          .find((file) => file.path === path)
          ?.text.split('\n')
          .slice(from - 1, to) ?? []
      for (const [at, line] of lines.entries()) say(`  ${String(from + at).padStart(4)}  ${line}`)
    }
}

await prove()
say(problems === 0 ? 'Everything holds.' : `${problems} ${problems === 1 ? 'problem' : 'problems'}.`)
process.exitCode = problems === 0 ? 0 : 1
