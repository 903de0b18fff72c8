import { describe, expect, test } from 'vitest'
import type { Procedure } from './procedure'
import { writeCurlCall, writeTypeScriptCall } from './write-calls'

type Call = Pick<Procedure, 'path' | 'kind' | 'access' | 'input' | 'example'>
const origin = 'http://localhost:3000'
const profile: Call = { path: 'identity.profile', kind: 'query', access: 'signed-in', input: null }
const preview: Call = {
  path: 'onboarding.preview',
  kind: 'query',
  access: 'public',
  input: '{ passion: string }',
  example: { passion: "the cat's pyjamas" },
}
const save: Call = {
  path: 'identity.saveProfile',
  kind: 'mutation',
  access: 'signed-in',
  input: '{ … }',
  example: { firstName: 'Ada', bio: null, learningGoals: ['Understand state machines'], interests: ['sourdough'] },
}
const live: Call = {
  path: 'ledger.live',
  kind: 'subscription',
  access: 'signed-in',
  input: '{ lastEventId?: string }',
  example: {},
}

describe('in TypeScript', () => {
  test('a query without input', () => {
    expect(writeTypeScriptCall(profile)).toBe('const answer = await guildhall.identity.profile.query()')
  })

  test('text is quoted', () => {
    expect(writeTypeScriptCall(preview)).toBe(
      "const answer = await guildhall.onboarding.preview.query({ passion: 'the cat\\'s pyjamas' })",
    )
  })

  test('what is long gets lines', () => {
    expect(writeTypeScriptCall(save)).toBe(`await guildhall.identity.saveProfile.mutate({
  firstName: 'Ada',
  bio: null,
  learningGoals: ['Understand state machines'],
  interests: ['sourdough'],
})`)
  })

  test('an input without an example is left to the reader', () => {
    expect(writeTypeScriptCall({ ...preview, example: undefined })).toBe(
      'const answer = await guildhall.onboarding.preview.query(input)',
    )
  })

  test('a subscription says what to do with each event', () => {
    expect(writeTypeScriptCall(live)).toContain('guildhall.ledger.live.subscribe({}, {\n  onData:')
  })
})

describe('with curl', () => {
  test('a query carries its input in the address, quoted for the shell', () => {
    expect(writeCurlCall(preview, origin)).toBe(
      `curl -G http://localhost:3000/api/trpc/onboarding.preview \\\n  --data-urlencode 'input={"passion":"the cat'\\''s pyjamas"}'`,
    )
    expect(writeCurlCall(profile, origin)).toBe(
      'curl http://localhost:3000/api/trpc/identity.profile \\\n  -H "authorization: Bearer $GUILDHALL_TOKEN"',
    )
  })

  test('a mutation carries it in the body', () => {
    expect(writeCurlCall(save, origin)).toMatch(
      /^curl http.+ \\\n {2}-H "auth.+ \\\n {2}-H 'content-type: application\/json' \\\n {2}-d '\{"firstName"/,
    )
    expect(writeCurlCall({ ...save, input: null }, origin)).toContain('curl -X POST http')
  })

  test('a subscription stays open', () => {
    expect(writeCurlCall(live, origin)).toMatch(/^curl -N -G .+event-stream' \\\n {2}--data-urlencode 'input=\{\}'$/s)
  })
})
