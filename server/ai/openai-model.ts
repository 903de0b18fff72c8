import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import type { ModelConfig } from '../platform/config'
import { estimateTokens, readTokens, type Tokens } from './core/count-tokens'
import { estimateInput, type Model, ModelFault, type Question } from './model'

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
  const client = new OpenAI({
    ...nothingFromOutside,
    apiKey,
    baseURL: baseUrl,
    maxRetries: 0,
    timeout: tuning.answerMs,
    // Headers of its own, or OPENAI_CUSTOM_HEADERS would come along. The fetch of now: an instrumented process replaces it.
    fetch: (url, init) => fetch(url, { ...init, headers: headersFor(apiKey) }),
  })
  return {
    name,
    async complete(question) {
      const clockwork = watch(question.signal, tuning)
      const heard: Heard = { begun: false, text: '', refusal: '', finish: null, inputTokens: null, outputTokens: null }
      try {
        await listen(await begin(client, name, question, clockwork), heard, clockwork)
        return { text: heard.text, ...toCompletion(heard, question) }
      } catch (error) {
        throw toFault(error, { question, heard, timedOut: clockwork.timedOut() })
      } finally {
        clockwork.end()
      }
    },
  }
}

/** What the library would otherwise read from the environment, where it may be meant for something else. */
const nothingFromOutside = {
  organization: null,
  project: null,
  adminAPIKey: null,
  webhookSecret: null,
  logLevel: 'off',
} as const

const headersFor = (apiKey: string) => ({
  authorization: `Bearer ${apiKey}`,
  'content-type': 'application/json',
  accept: 'text/event-stream, application/json',
})

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

/** What came so far. */
type Heard = {
  begun: boolean
  text: string
  refusal: string
  finish: string | null
  /** As the endpoint says; null until it does. */
  inputTokens: number | null
  outputTokens: number | null
}

const begin = (client: OpenAI, model: string, question: Question, { signal }: Clockwork) =>
  client.chat.completions.create(
    {
      model,
      stream: true,
      stream_options: { include_usage: true },
      max_completion_tokens: question.maxOutputTokens,
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
    { signal },
  )

type Stream = Awaited<ReturnType<typeof begin>>

async function listen(stream: Stream, heard: Heard, clockwork: Clockwork): Promise<void> {
  for await (const chunk of stream) {
    clockwork.heard()
    heard.begun = true
    const [choice] = chunk.choices ?? []
    heard.text += choice?.delta?.content ?? ''
    heard.refusal += choice?.delta?.refusal ?? ''
    heard.finish = choice?.finish_reason ?? heard.finish
    heard.inputTokens = readTokens(chunk.usage?.prompt_tokens) ?? heard.inputTokens
    heard.outputTokens = readTokens(chunk.usage?.completion_tokens) ?? heard.outputTokens
    if (heard.text.length + heard.refusal.length > longestAnswer) break
  }
}

/** The tokens of an answer that came whole, or the fault that it has. */
function toCompletion(heard: Heard, question: Question): Tokens {
  const usage = tokensOf(heard, question)
  const { text, refusal, finish } = heard
  if (text.length + refusal.length > longestAnswer) throw new ModelFault('cut', 'its answer was too long', { usage })
  if (refusal !== '' || finish === 'content_filter')
    throw new ModelFault('refused', 'it would not answer this', { usage })
  if (finish === 'length') throw new ModelFault('cut', 'its answer was too long', { usage })
  // A stream that simply ends has lost its rest somewhere.
  if (finish === null) throw new ModelFault('cut', 'its answer broke off', { usage })
  return usage
}

const tokensOf = ({ inputTokens, outputTokens, text, refusal }: Heard, question: Question): Tokens => ({
  inputTokens: inputTokens ?? estimateInput(question),
  outputTokens: outputTokens ?? estimateTokens(text, refusal),
})

type Circumstances = { question: Question; heard: Heard; timedOut: boolean }

/**
 * Whoever asked has the first word: the library ends a stream that is aborted as if it were whole. Where the question was
 * read, it is counted, whether an answer came or not.
 */
function toFault(error: unknown, { question, heard, timedOut }: Circumstances): unknown {
  const usage = tokensOf(heard, question)
  const late = () => new ModelFault('unavailable', 'it did not answer in time', { cause: error, usage })
  const { signal } = question
  if (signal.aborted) return isTimeout(signal.reason) ? late() : signal.reason
  if (timedOut || error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError) return late()
  if (error instanceof ModelFault) return error
  if (heard.begun || error instanceof SyntaxError)
    return new ModelFault('cut', 'its answer broke off', { cause: error, usage })
  if (error instanceof APIError && !(error instanceof APIConnectionError)) return statusFault(error)
  return new ModelFault('unavailable', 'it could not be reached', { cause: error })
}

const isTimeout = (reason: unknown) => reason instanceof DOMException && reason.name === 'TimeoutError'

/** The question is what they don't like: a model that is not there, a schema that they can't hold to. */
const rejections = new Set([400, 404, 422])

function statusFault(cause: APIError): ModelFault {
  const { status } = cause
  if (status === 429) return new ModelFault('unavailable', 'it had too many questions to answer', { cause })
  if (status === undefined) return new ModelFault('unavailable', 'it answered with an error', { cause })
  if (rejections.has(status)) return new ModelFault('rejected', `it did not accept the question (${status})`, { cause })
  return new ModelFault('unavailable', `it answered with an error (${status})`, { cause })
}
