import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { type Behaviour, type FakeModel, startFakeModel } from '../testing/fake-model'
import { estimateTokens } from './core/count-tokens'
import { estimateInput, ModelFault, type Question } from './model'
import { createOpenAiModel } from './openai-model'
import { toWireSchema } from './wire-schema'

let fake: FakeModel
// One a test: what was broken off in one may still arrive during the next.
beforeEach(async () => {
  fake = await startFakeModel()
})
afterEach(() => fake.close())
afterEach(() => vi.unstubAllEnvs())

const question = (signal = new AbortController().signal): Question => ({
  system: 'You are asked for a colour.',
  user: 'Which one?',
  schema: { name: 'colour', json: toWireSchema(z.strictObject({ colour: z.string() })) },
  maxOutputTokens: 100,
  signal,
})
const said = '{"colour":"a warm grey"}'
const whole: Behaviour = { say: said }

const open = (tuning = { answerMs: 20_000, silenceMs: 20_000 }) =>
  createOpenAiModel({ name: 'fake', apiKey: 'secret', baseUrl: fake.url, tokensPerDay: 1, price: null }, tuning)

async function faultOf(behaviour: Behaviour, { signal, tuning }: { signal?: AbortSignal; tuning?: Tuning } = {}) {
  fake.behave(() => behaviour)
  const error: unknown = await open(tuning)
    .complete(question(signal))
    .then(
      () => 'no fault',
      (thrown: unknown) => thrown,
    )
  if (!(error instanceof ModelFault)) return { thrown: error }
  const { kind, problem, usage } = error
  return { kind, problem, usage }
}
type Tuning = { answerMs: number; silenceMs: number }

const read = estimateInput(question())
const nothing = { inputTokens: 0, outputTokens: 0 }
const half = { inputTokens: read, outputTokens: estimateTokens('{"story": {"title": "Half') }
const impatient = { answerMs: 2_000, silenceMs: 1_500 }

test('an answer comes whole, with what it took', async () => {
  fake.behave(() => whole)
  expect(await open().complete(question())).toEqual({ text: said, inputTokens: 300, outputTokens: 90 })
})

test.each<[string, Behaviour, object, Tuning?]>([
  ['busy', { status: 429 }, { kind: 'unavailable', problem: 'it had too many questions to answer', usage: nothing }],
  ['down', { status: 503 }, { kind: 'unavailable', problem: 'it answered with an error (503)', usage: nothing }],
  ['a wrong key', { status: 401 }, { kind: 'unavailable', problem: 'it answered with an error (401)', usage: nothing }],
  ['a bad question', { status: 400 }, { kind: 'rejected', problem: 'it did not accept the question (400)' }],
  ['no such model', { status: 404 }, { kind: 'rejected', problem: 'it did not accept the question (404)' }],
  ['an odd question', { status: 422 }, { kind: 'rejected', problem: 'it did not accept the question (422)' }],
  ['nobody', 'hang up', { kind: 'unavailable', problem: 'it could not be reached', usage: nothing }],
  ['a broken stream', 'half a stream', { kind: 'cut', problem: 'its answer broke off', usage: half }],
  ['a stream that just ends', 'ends early', { kind: 'cut', problem: 'its answer broke off', usage: half }],
  [
    'silence',
    'silence',
    { kind: 'unavailable', problem: 'it did not answer in time', usage: { inputTokens: read, outputTokens: 0 } },
    impatient,
  ],
  ['drops for ever', 'drip', { kind: 'unavailable', problem: 'it did not answer in time' }, impatient],
  ['a limit', { say: '{', finish: 'length' }, { kind: 'cut', problem: 'its answer was too long' }],
  ['far too much', { say: 'x'.repeat(100_001) }, { kind: 'cut', problem: 'its answer was too long' }],
  ['a refusal', { say: 'No.', refusal: true }, { kind: 'refused', problem: 'it would not answer this' }],
  ['a filter', { say: '', finish: 'content_filter' }, { kind: 'refused', problem: 'it would not answer this' }],
])('%s', async (_what, behaviour, fault, tuning) => {
  expect(await faultOf(behaviour, { tuning })).toMatchObject(fault)
  expect(fake.asked).toHaveLength(1)
})

test.each<[string, Record<string, unknown> | null, number, number]>([
  ['nothing', null, read, estimateTokens(said)],
  ['parts', { prompt_tokens: 12.5, completion_tokens: 7 }, 13, 7],
  ['less than nothing', { prompt_tokens: -4, completion_tokens: -1 }, read, estimateTokens(said)],
  ['no number', { prompt_tokens: 'many', completion_tokens: null }, read, estimateTokens(said)],
  ['far too much', { prompt_tokens: 1e300, completion_tokens: 1e12 }, 1_000_000, 1_000_000],
])('an endpoint that says of its tokens: %s', async (_what, usage, inputTokens, outputTokens) => {
  fake.behave(() => ({ say: said, usage }))
  expect(await open().complete(question())).toMatchObject({ inputTokens, outputTokens })
})

test.each<Behaviour>(['silence', 'drip'])('whoever asked may lose patience first: %s', async (behaviour) => {
  expect(await faultOf(behaviour, { signal: AbortSignal.timeout(500) })).toMatchObject({
    kind: 'unavailable',
    problem: 'it did not answer in time',
  })
})

test.each<Behaviour>(['silence', 'drip'])('told to stop, it stops, with the reason: %s', async (behaviour) => {
  const stop = new AbortController()
  const reason = new Error('the server is stopping')
  setTimeout(() => stop.abort(reason), 500)
  expect(await faultOf(behaviour, { signal: stop.signal })).toEqual({ thrown: reason })
})

test('stopped before it began, nobody is asked', async () => {
  const reason = new Error('too late')
  expect(await faultOf(whole, { signal: AbortSignal.abort(reason) })).toEqual({ thrown: reason })
  expect(fake.asked).toHaveLength(0)
})

test('it sends what every model takes, and nothing of what lies around', async () => {
  vi.stubEnv('OPENAI_ORG_ID', 'an-organization')
  vi.stubEnv('OPENAI_PROJECT_ID', 'a-project')
  vi.stubEnv('OPENAI_ADMIN_KEY', 'an-admin')
  vi.stubEnv('OPENAI_LOG', 'debug')
  vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x-secret: told\nauthorization: Bearer stolen')
  fake.behave(() => whole)
  await open().complete(question())
  const [asked] = fake.asked
  expect(asked?.headers).toMatchObject({ authorization: 'Bearer secret' })
  expect(JSON.stringify(asked?.headers)).not.toMatch(/an-organization|a-project|an-admin|told|stainless/)
  expect(asked?.settings.toSorted()).toEqual([
    'max_completion_tokens',
    'messages',
    'model',
    'response_format',
    'stream',
    'stream_options',
  ])
})
