import type { Clock } from '../platform/clock'
import type { ModelConfig } from '../platform/config'
import type { Database } from '../platform/db/database'
import { sha256 } from '../platform/digest'
import type { Log } from '../platform/log'
import type { Ai, AiTask, Asked, Provenance } from './ai'
import { releaseTokens, reserveTokens, settleTokens } from './budget'
import { afterFault, closedBreaker, tryAsk } from './core/breaker'
import type { Tokens } from './core/count-tokens'
import { type Judged, judgeAnswer } from './judge-answer'
import { estimateInput, type Model, ModelFault, type Question } from './model'
import { toWireSchema } from './wire-schema'

type Parts = {
  db: Database
  clock: Clock
  log: Log
  /** null: the built-in engine alone. */
  model: { config: ModelConfig; model: Model } | null
}

type Outcome = 'used' | 'invalid' | 'refused' | 'failed'

const leftAlone = { ok: false, problem: 'it could not be reached a moment ago' } as const
const usedUp = { ok: false, problem: 'what you may use of it in a day is used up' } as const

/** The one port to whoever writes: the built-in engine always can, a model may where one is configured. */
export function createAi({ db, clock, log, model: configured }: Parts): Ai {
  let breaker = closedBreaker
  const now = () => clock.now().getTime()

  const ask = async <I, O, A>(task: AiTask<I, O, A>, asked: Asked<I>, userId: string): Promise<Judged<O>> => {
    if (configured === null) return { ok: false, problem: 'none is configured' }
    const { config, model } = configured
    const { system, user } = task.prompt(asked.input)
    const schema = { name: task.name, json: toWireSchema(task.answer?.schema ?? task.schema) }
    const signal = asked.signal ?? new AbortController().signal

    let complaint = ''
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      if (tryAsk(breaker, now()) === null) return leftAlone
      const again = `${user}\n\nYour last answer could not be used: ${complaint}. Answer again.`
      const question: Question = {
        system,
        user: complaint === '' ? user : again,
        schema,
        maxOutputTokens: task.maxOutputTokens,
        signal,
      }
      const tokens = { inputTokens: estimateInput(question), outputTokens: task.maxOutputTokens }
      const reservation = await reserveTokens({ db, config, userId, task: task.name, tokens, now: clock.now() })
      if (reservation === null) return usedUp
      const settle = (took: Tokens, outcome: Outcome) =>
        settleTokens({ db, config, reservation, tokens: took, outcome })
      // Others may have tried meanwhile.
      const tried = tryAsk(breaker, now())
      if (tried === null) {
        await releaseTokens({ db, reservation })
        return leftAlone
      }
      breaker = tried
      const heard = await model.complete(question).catch(async (error: unknown) => {
        if (error instanceof ModelFault) return error
        // Told to stop: it has read the question, and nobody will know what it said.
        await settle({ ...tokens, outputTokens: 0 }, 'failed')
        throw error
      })
      if (heard instanceof ModelFault) {
        const { kind, problem } = heard
        // Before anything is waited for, or more would ask somebody who is known to be down.
        breaker = kind === 'unavailable' ? afterFault(breaker, now()) : closedBreaker
        await settle(heard.usage, kind === 'refused' ? 'refused' : 'failed')
        log.warn('a model did not give an answer', { task: task.name, kind, problem })
        // What was cut off may come whole the second time; who is busy or unwilling is not asked again.
        if (kind !== 'cut' || attempt === 2) return { ok: false, problem }
        complaint = 'it broke off'
        continue
      }
      breaker = closedBreaker
      const judged = judgeAnswer(task, asked.input, heard.text)
      await settle(heard, judged.ok ? 'used' : 'invalid')
      if (judged.ok) return judged
      complaint = judged.problem
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
const builtIn = <I, O, A>(task: AiTask<I, O, A>, { input, seed }: Asked<I>): O =>
  task.schema.parse(task.builtIn(input, seed))

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
