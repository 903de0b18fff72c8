import * as z from 'zod'
import { extractVariables } from './built-in'
import { judgePassion } from './judge-passion'
import { longestPassion } from './schema'

const asked = z.object({
  id: z.union([z.string().max(1_000), z.number()]),
  passion: z.string(),
  archetype: z.string().max(1_000).nullish(),
})

/** One line of JSON in, one out. `ok: false`: the line itself can't be read. */
export function answerLine(line: string): { ok: boolean; answer: string } {
  const parsed = asked.safeParse(parseJson(line))
  if (!parsed.success) return { ok: false, answer: JSON.stringify({ id: null, error: problemOf(parsed.error) }) }
  const { id, archetype } = parsed.data
  const passion = parsed.data.passion.slice(0, longestPassion)
  const judgement = judgePassion(passion)
  if (!judgement.ok) {
    const declined = { kind: judgement.kind, message: judgement.userMessage }
    return { ok: true, answer: JSON.stringify({ id, variables: [], questions: [], declined }) }
  }
  const { variables, questions } = extractVariables({ passion, archetype: archetype ?? null })
  return { ok: true, answer: JSON.stringify({ id, variables, questions }) }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const shape = 'A line must be a JSON object with id, passion and, if one was chosen, archetype'

/** Where it is wrong, never what it says. */
function problemOf(error: z.ZodError): string {
  const places = [...new Set(error.issues.map(({ path }) => path.join('.')).filter((path) => path !== ''))]
  return places.length === 0 ? `${shape}.` : `${shape}; this one is wrong in: ${places.join(', ')}.`
}
