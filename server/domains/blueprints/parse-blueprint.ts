import type * as z from 'zod'
import { type BlueprintDraft, blueprintDraft } from './blueprint-draft'
import { type BlueprintFiles, parseBlueprintFiles } from './core/parse-blueprint-files'
import { type Place, type Problem, placeIn } from './core/places'

export type ParsedBlueprint =
  | { ok: true; draft: BlueprintDraft; places: ReadonlyMap<string, Place> }
  | { ok: false; problems: Problem[] }

/** What the files of a blueprint say, or everything that speaks against it, with where and what to do. */
export function parseBlueprint(files: BlueprintFiles): ParsedBlueprint {
  const { value, places, problems } = parseBlueprintFiles(files)
  if (problems.length > 0) return { ok: false, problems }
  const parsed = blueprintDraft.safeParse(value)
  if (parsed.success) return { ok: true, draft: parsed.data, places }
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => explain(issue, places)) }
}

function explain(issue: z.core.$ZodIssue, places: ReadonlyMap<string, Place>): Problem[] {
  const said = issue.path.map(String).join('.')
  const fits = 'Write it as the format asks: see docs/blueprint-format.md.'
  const problem = (path: PropertyKey[], text: string) => [{ ...placeIn(places, path), problem: text, instead: fits }]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.flatMap((key) => problem([...issue.path, key], `has a key that nobody knows: ${key}`))
  const last = issue.path.at(-1)
  return problem(issue.path, `${last === undefined ? 'the blueprint' : lastWords(said)}: ${issue.message}`)
}

/** Of "modules.0.exercises.1.hints.0.text" what somebody looks for in the file. */
const lastWords = (path: string): string => path.replace(/^(modules\.\d+\.)?(exercises\.\d+\.)?(content\.)?/, '')
