import * as z from 'zod'
import { extractVariables } from './built-in'
import { judgePassion } from './judge-passion'
import { longestPassion } from './schema'

const named = z.object({ id: z.union([z.string().max(1_000), z.number()]) })

const asked = named.extend({
  passion: z.string(),
  archetype: z.string().max(1_000).nullish(),
})

type Asked = z.output<typeof asked>

/**
 * One line of JSON in, one out. `ok: false`: the line can't be read or answered; its id comes back where there is one, so that
 * whoever asked knows which it was.
 */
export function answerLine(line: string, answerTo = answerPassion): { ok: boolean; answer: string } {
  const said = parseJson(line)
  const parsed = asked.safeParse(said)
  if (!parsed.success) return failed(named.safeParse(said).data?.id ?? null, problemOf(parsed.error))
  const { id } = parsed.data
  try {
    return { ok: true, answer: JSON.stringify({ id, ...answerTo(parsed.data) }) }
  } catch {
    // One that nobody foresaw must not take the rest along.
    return failed(id, 'This one could not be answered.')
  }
}

const failed = (id: string | number | null, error: string) => ({ ok: false, answer: JSON.stringify({ id, error }) })

function answerPassion({ passion: said, archetype }: Asked) {
  const passion = said.slice(0, longestPassion)
  const judgement = judgePassion(passion)
  if (!judgement.ok)
    return { variables: [], questions: [], declined: { kind: judgement.kind, message: judgement.userMessage } }
  const { variables, questions } = extractVariables({ passion, archetype: archetype ?? null })
  return { variables, questions }
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
