import OpenAI, { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import type { ModelConfig } from '../platform/config'
import { type Completion, type Model, ModelFault, type Question } from './model'

export type ModelTuning = {
  /** From the question to the last word. */
  answerMs: number
  /** Without a word. */
  silenceMs: number
}

const usual: ModelTuning = { answerMs: 40_000, silenceMs: 15_000 }
/** More than any task allows: whoever sends this much does not stop by itself. */
const longestAnswer = 100_000

/** Any endpoint that speaks the protocol of OpenAI's chat completions, by streaming. It never retries: whoever asks decides that. */
export function createOpenAiModel({ name, apiKey, baseUrl }: ModelConfig, tuning: ModelTuning = usual): Model {
  // The fetch of now: tests replace it, and so may an instrumented process.
  const client = new OpenAI({ apiKey, baseURL: baseUrl ?? undefined, maxRetries: 0, timeout: tuning.answerMs })
  return {
    name,
    async complete(question) {
      const clockwork = watch(question.signal, tuning)
      try {
        return await collect(client, name, question, clockwork)
      } catch (error) {
        throw asFault(error, question.signal, clockwork.timedOut())
      } finally {
        clockwork.end()
      }
    },
  }
}

type Clockwork = ReturnType<typeof watch>

/** Aborts when the caller does, when the whole takes too long, and when nothing comes for too long. */
function watch(outer: AbortSignal, { answerMs, silenceMs }: ModelTuning) {
  const inner = new AbortController()
  let late = false
  const giveUp = () => {
    late = true
    inner.abort()
  }
  const whole = setTimeout(giveUp, answerMs)
  let silence = setTimeout(giveUp, silenceMs)
  const onOuter = () => inner.abort()
  if (outer.aborted) onOuter()
  else outer.addEventListener('abort', onOuter, { once: true })
  return {
    signal: inner.signal,
    heard: () => {
      clearTimeout(silence)
      silence = setTimeout(giveUp, silenceMs)
    },
    timedOut: () => late,
    end: () => {
      clearTimeout(whole)
      clearTimeout(silence)
      outer.removeEventListener('abort', onOuter)
    },
  }
}

async function collect(client: OpenAI, model: string, question: Question, clockwork: Clockwork): Promise<Completion> {
  const stream = await client.chat.completions.create(
    {
      model,
      stream: true,
      stream_options: { include_usage: true },
      max_completion_tokens: question.maxOutputTokens,
      temperature: 0.4,
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: question.schema.name.replaceAll(/[^a-zA-Z0-9_-]/g, '_'),
          schema: question.schema.json,
          strict: true,
        },
      },
      messages: [
        { role: 'system', content: question.system },
        { role: 'user', content: question.user },
      ],
    },
    { signal: clockwork.signal },
  )
  let text = ''
  let refusal = ''
  let finish: string | null = null
  const usage = { inputTokens: 0, outputTokens: 0 }
  for await (const chunk of stream) {
    clockwork.heard()
    const [choice] = chunk.choices ?? []
    text += choice?.delta?.content ?? ''
    refusal += choice?.delta?.refusal ?? ''
    finish = choice?.finish_reason ?? finish
    usage.inputTokens = chunk.usage?.prompt_tokens ?? usage.inputTokens
    usage.outputTokens = chunk.usage?.completion_tokens ?? usage.outputTokens
    if (text.length + refusal.length > longestAnswer) throw new ModelFault('cut', 'its answer was too long', { usage })
  }
  if (refusal !== '' || finish === 'content_filter')
    throw new ModelFault('refused', 'it would not answer this', { usage })
  if (finish === 'length') throw new ModelFault('cut', 'its answer was too long', { usage })
  // A stream that simply ends has lost its rest somewhere.
  if (finish === null) throw new ModelFault('cut', 'its answer broke off', { usage })
  return { text, ...usage }
}

function asFault(error: unknown, outer: AbortSignal, timedOut: boolean): unknown {
  if (error instanceof ModelFault) return error
  if (outer.aborted) return outer.reason
  if (timedOut || error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError)
    return new ModelFault('unavailable', 'it did not answer in time', { cause: error })
  if (error instanceof APIError && error.status === 429)
    return new ModelFault('unavailable', 'it had too many questions to answer', { cause: error })
  if (error instanceof APIError && error.status !== undefined)
    return new ModelFault('unavailable', `it answered with an error (${error.status})`, { cause: error })
  // What is neither an answer nor an error of the protocol: a connection that broke, half a line of a stream.
  if (error instanceof SyntaxError) return new ModelFault('cut', 'its answer broke off', { cause: error })
  return new ModelFault('unavailable', 'it could not be reached', { cause: error })
}
