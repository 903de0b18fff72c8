import type { Ai, Provenance } from '../../ai/ai'
import { wordReview } from '../../ai/word-review/run'
import type { WordInput } from '../../ai/word-review/schema'
import type { CodeFile } from '../../runner/contract'
import { byRules, mergeWords, type Worded } from './core/merge-words'
import { ruleOf } from './core/rubric'
import type { Written } from './core/write-review'

/** Lines of code that go along with what is said about them. */
const most = { ofFact: 6, all: 60 }

/**
 * The words of a review, by a model where there is one. It sees what was found and the lines that this is about, and has no
 * way to the points: they are counted before and stored as they are.
 */
export async function wordDrafted({
  ai,
  userId,
  written,
  files,
  exercise,
  language,
  entity,
  seed,
  signal,
}: {
  ai: Ai
  userId: string
  written: Written
  files: readonly CodeFile[]
  exercise: string
  language: string | null
  entity: string
  seed: number
  signal: AbortSignal
}): Promise<{ worded: Worded; provenance: Provenance }> {
  const input: WordInput = {
    exercise,
    language,
    entity,
    summary: written.summary,
    facts: written.remarks.map(({ factId, kind, rule, text, measured, example }) => ({
      id: factId,
      kind,
      rule: ruleOf(rule).name,
      why: ruleOf(rule).why,
      text,
      measure: measured?.name ?? '',
      value: measured?.value ?? 0,
      limit: measured?.limit ?? 0,
      example,
    })),
    code: linesOf(written, files),
  }
  const { output, provenance } = await ai.run(wordReview, { input, seed, userId, signal })
  const isByRules = provenance.engine === 'built-in'
  return { worded: isByRules ? byRules(written) : mergeWords(written, output), provenance }
}

function linesOf({ remarks }: Written, files: readonly CodeFile[]): WordInput['code'] {
  const lines = remarks.flatMap(({ places }) =>
    places.flatMap(({ path, from, to }) => {
      const text = files.find((file) => file.path === path)?.text.split('\n') ?? []
      return text
        .slice(from - 1, Math.min(to, from - 1 + most.ofFact))
        .map((line, at) => ({ path, line: from + at, text: line }))
    }),
  )
  const seen = new Set<string>()
  return lines
    .filter(({ path, line }) => !seen.has(`${path}:${line}`) && seen.add(`${path}:${line}`))
    .slice(0, most.all)
}
