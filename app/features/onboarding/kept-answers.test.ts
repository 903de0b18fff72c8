import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, keepAnswers, takeUpAnswers } from './kept-answers'

const answers = (fields: Record<string, string[]>): Answers => new Map(Object.entries(fields))
const drawn = answers({ domain: ['rare sneakers'], passion: [''], times: [] })

describe('what was typed and not sent', () => {
  it('is there again, and only that', () => {
    const now = answers({ domain: ['rare sneakers'], passion: ['I trade them.'], times: ['evening', 'night'] })
    const text = keepAnswers({ draft: 'one', before: drawn, now })
    expect(takeUpAnswers({ text, draft: 'one', offered: drawn })).toEqual(
      answers({ passion: ['I trade them.'], times: ['evening', 'night'] }),
    )
  })

  it('is nothing when it is what the draft says', () => {
    expect(keepAnswers({ draft: 'one', before: drawn, now: drawn })).toBeNull()
  })

  it('gives way where the draft has something else by now', () => {
    const text = keepAnswers({
      draft: 'one',
      before: drawn,
      now: answers({ domain: ['sneakers'], passion: ['I trade them.'] }),
    })
    const offered = answers({ domain: ['rare sneakers'], passion: ['I trade them, and keep them.'] })
    expect(takeUpAnswers({ text, draft: 'one', offered })).toEqual(answers({ domain: ['sneakers'] }))
  })

  it('leaves out a field that the form has no more', () => {
    const text = keepAnswers({ draft: 'one', before: answers({}), now: answers({ 'word-risk': ['crash'] }) })
    expect(takeUpAnswers({ text, draft: 'one', offered: answers({ 'word-fault': [''] }) })).toEqual(new Map())
  })

  it('goes with the draft that it belongs to, and is there for the first one', () => {
    const now = answers({ domain: ['sneakers'] })
    const text = keepAnswers({ draft: 'one', before: drawn, now })
    for (const draft of ['another', null]) expect(takeUpAnswers({ text, draft, offered: drawn })).toEqual(new Map())
    const early = keepAnswers({ draft: null, before: drawn, now })
    expect(takeUpAnswers({ text: early, draft: 'one', offered: drawn })).toEqual(now)
  })

  it('survives whatever is in the memory of the browser', () => {
    const strange = fc.oneof(fc.string(), fc.json(), fc.constant('{"draft":null,"fields":[["a",[1],["b"]]]}'))
    fc.assert(
      fc.property(strange, (text) => {
        expect(takeUpAnswers({ text, draft: null, offered: drawn })).toEqual(new Map())
      }),
    )
  })
})
