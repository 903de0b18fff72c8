import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sampleDomains } from '../../content/domains/sample-domains'
import type { BlueprintDraft } from '../domains/blueprints/blueprint-draft'
import { checkBlueprint } from '../domains/blueprints/check-blueprint'
import { type HydratedExercise, hydrateBlueprint } from '../domains/blueprints/hydrate-blueprint'
import { parseBlueprint } from '../domains/blueprints/parse-blueprint'
import { readBlueprintFiles } from '../domains/blueprints/read-blueprint-folder'
import { onlyModule } from './only-module'
import { type Proof, proveExercises } from './prove-exercises'

/**
 * `node scripts/prove-blueprint.mjs [--module N] [--exercise SLUG] [--domain SLUG …] [--flaws] [DIR]`: reads, checks and hydrates a
 * blueprint, and runs its exercises. Ends with 1 when something has to be mended.
 */
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    module: { type: 'string' },
    exercise: { type: 'string' },
    domain: { type: 'string', multiple: true, default: ['sneakers', 'template-literals'] },
    flaws: { type: 'boolean', default: false },
    from: { type: 'string', default: '.' },
  },
})
const [asFolder] = positionals
const directory = asFolder === undefined ? 'content/blueprints/universal' : resolve(asked.from, asFolder)
const say = (line: string) => void process.stdout.write(`${line}\n`)
let problems = 0
const complain = (file: string, line: number, text: string) => {
  problems += 1
  say(`  ${directory}/${file}:${line}  ${text}`)
}

type Case = { at: number; index: number; domain: string; exercise: HydratedExercise }

await prove()
say(problems === 0 ? 'Everything holds.' : `${problems} problems.`)
process.exitCode = problems === 0 ? 0 : 1

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

  const cases = asked.domain.flatMap((slug) => casesFor(draft, slug))
  const provable = cases.flatMap(({ exercise, ...rest }) => {
    const { language, files: starter, solution, tests } = exercise
    return language === null || (asked.exercise ?? exercise.slug) !== exercise.slug
      ? []
      : [{ ...rest, exercise, language, files: starter, solution, tests, id: exercise.slug }]
  })
  const fileOf = (at: number, index: number, part: Proof['faults'][number]['part'], path: string) => {
    const made = provable.find(
      (one) => one.at === at && one.index === index && one[part].some((file) => file.path === path),
    )
    const number = made?.[part].findIndex((file) => file.path === path) ?? 0
    return places.get(`modules/${at}/exercises/${index}/${part}/${number}`)?.file ?? path
  }
  const proofs = await proveExercises(provable)
  for (const [number, { faults, solution, starter }] of proofs.entries()) {
    const one = provable[number]
    if (one === undefined) continue
    const { at, index, domain, exercise } = one
    const tests =
      solution.tests === 0
        ? 'no tests'
        : `solution ${solution.passed}/${solution.tests}, starter ${starter.passed}/${starter.tests}`
    say(`${faults.length === 0 ? 'holds ' : 'BREAKS'}  ${at + 1}/${exercise.slug}  (${domain})  ${tests}`)
    for (const { part, path, line, message } of faults) complain(fileOf(at, index, part, path), line, message)
  }
}

function casesFor(draft: BlueprintDraft, slug: string): Case[] {
  const domain = sampleDomains.find((one) => one.slug === slug)
  if (domain === undefined) throw new Error(`There is no domain ${slug}: see content/domains.`)
  const { modules, unresolved } = hydrateBlueprint({ blueprint: draft, variables: domain.variables, rigor: 'advanced' })
  for (const hole of unresolved) complain('.', 1, `nothing fills ${hole}`)
  return modules.flatMap(({ exercises }, at) =>
    exercises.map((exercise, index) => ({ at, index, domain: slug, exercise })),
  )
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
