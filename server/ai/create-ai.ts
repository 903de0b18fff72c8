import * as z from 'zod'
import type { Clock } from '../platform/clock'
import type { ModelConfig } from '../platform/config'
import type { Database } from '../platform/db/database'
import { sha256 } from '../platform/digest'
import type { Log } from '../platform/log'
import type { Ai, AiTask, Asked, Provenance } from './ai'
import { recordUsage, tokensLeft } from './budget'
import { afterFault, closedBreaker, isOpen } from './core/breaker'
import { type Completion, type Model, ModelFault } from './model'

type Parts = {
  db: Database
  clock: Clock
  log: Log
  /** null: the built-in engine alone. */
  model: { config: ModelConfig; model: Model } | null
}

type Answer<Output> = { ok: true; output: Output } | { ok: false; problem: string }

/** The one port to whoever writes: the built-in engine always can, a model may where one is configured. */
export function createAi({ db, clock, log, model: configured }: Parts): Ai {
  let breaker = closedBreaker

  const ask = async <I, O>(task: AiTask<I, O>, asked: Asked<I>, userId: string): Promise<Answer<O>> => {
    if (configured === null) return { ok: false, problem: 'none is configured' }
    const { config, model } = configured
    if (isOpen(breaker, clock.now().getTime())) return { ok: false, problem: 'it could not be reached a moment ago' }
    const { system, user } = task.prompt(asked.input)
    const expected = Math.ceil((system.length + user.length) / 3) + task.maxOutputTokens
    if ((await tokensLeft({ db, config, userId, now: clock.now() })) < expected)
      return { ok: false, problem: 'what you may use of it in a day is used up' }
    const schema = { name: task.name, json: z.toJSONSchema(task.schema, { io: 'output', unrepresentable: 'any' }) }
    const note = (used: Omit<Completion, 'text'>, outcome: 'used' | 'invalid' | 'refused' | 'failed') =>
      recordUsage({ db, config, userId, task: task.name, used, outcome, now: clock.now() })

    let complaint = ''
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      try {
        const completion = await model.complete({
          system,
          user: complaint === '' ? user : `${user}\n\nYour last answer could not be used: ${complaint}. Answer again.`,
          schema,
          maxOutputTokens: task.maxOutputTokens,
          signal: asked.signal ?? new AbortController().signal,
        })
        breaker = closedBreaker
        const judged = judge(task, asked.input, completion.text)
        await note(completion, judged.ok ? 'used' : 'invalid')
        if (judged.ok) return judged
        complaint = judged.problem
      } catch (error) {
        if (!(error instanceof ModelFault)) throw error
        await note(error.usage, error.kind === 'refused' ? 'refused' : 'failed')
        log.warn('a model did not give an answer', { task: task.name, kind: error.kind, problem: error.problem })
        if (error.kind === 'unavailable') breaker = afterFault(breaker, clock.now().getTime())
        // What was cut off may come whole the second time; who is busy or unwilling is not asked again.
        if (error.kind !== 'cut' || attempt === 2) return { ok: false, problem: error.problem }
        complaint = 'it broke off'
      }
    }
    return { ok: false, problem: 'its answer could not be used' }
  }

  return {
    model: configured?.config.name ?? null,
    async run(task, asked) {
      const about = { promptVersion: task.promptVersion, seed: asked.seed, inputHash: hashInput(asked.input) }
      const { userId } = asked
      if (configured !== null && userId !== null) {
        const { name } = configured.config
        const answer = await ask(task, asked, userId)
        if (answer.ok) return { output: answer.output, provenance: { ...about, engine: 'openai', model: name } }
        const problem = `the model ${name} was not used, because ${answer.problem}.`
        const insteadOf: Provenance['insteadOf'] = { engine: 'openai', model: name, problem }
        return { output: builtIn(task, asked), provenance: { ...about, ...house, insteadOf } }
      }
      return { output: builtIn(task, asked), provenance: { ...about, ...house } }
    },
  }
}

const house = { engine: 'built-in', model: 'guildhall' } as const

/** Held to the same schema as everybody else. */
const builtIn = <I, O>(task: AiTask<I, O>, { input, seed }: Asked<I>): O => task.schema.parse(task.builtIn(input, seed))

function judge<I, O>(task: AiTask<I, O>, input: I, text: string): Answer<O> {
  const parsed = task.schema.safeParse(parseJson(text))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return {
      ok: false,
      problem: `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'does not fit'}`.trim().slice(0, 300),
    }
  }
  const output = task.mend === undefined ? parsed.data : task.mend(parsed.data, input)
  const objection = task.objection(output, input)
  return objection === null ? { ok: true, output } : { ok: false, problem: objection }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The same input gives the same hash, whatever the order of its keys. */
function hashInput(input: unknown): string {
  return sha256(JSON.stringify(sorted(input)))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
