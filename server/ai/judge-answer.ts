import type * as z from 'zod'
import type { AiTask } from './ai'

export type Judged<Output> = { ok: true; output: Output } | { ok: false; problem: string }

/** What a model said, as an output that can be used, or why there is none. */
export function judgeAnswer<I, O, A>(task: AiTask<I, O, A>, input: I, text: string): Judged<O> {
  const read = readOutput(task, input, parseJson(text))
  const objection = read.ok ? task.objection(read.output, input) : null
  return objection === null ? read : { ok: false, problem: objection }
}

function readOutput<I, O, A>({ schema, answer }: AiTask<I, O, A>, input: I, said: unknown): Judged<O> {
  if (answer === undefined) return parseAs(schema, said)
  const told = parseAs(answer.schema, said)
  return told.ok ? parseAs(schema, answer.toOutput(told.output, input)) : told
}

function parseAs<T>(schema: z.ZodType<T>, value: unknown): Judged<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: true, output: parsed.data }
  const [issue] = parsed.error.issues
  const problem = `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'does not fit'}`
  return { ok: false, problem: problem.trim().slice(0, 300) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
