import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChangeBand } from './change-band'
import { presentReview } from './present-review.server'
import { QuarterBars } from './quarter-bars'
import { QuotedWords } from './quoted-words'
import { RemarkList } from './remark-list'
import { remarkOf, reviewOf, reviewPageOf } from './review-fixture'
import { ReviewedCode } from './reviewed-code'
import { ScoreAccounts } from './score-accounts'

function shown(changed: Parameters<typeof reviewPageOf>[0] = {}) {
  const { review, files } = presentReview(reviewPageOf(changed))
  if (review === null) throw new Error('The fixture has a review.')
  return { review, files }
}

test('what is to be mended comes first, and both ways lead from a remark to its line and back', () => {
  const { review, files } = shown()
  const list = renderToStaticMarkup(<RemarkList remarks={review.remarks} />)
  expect(review.remarks.map(({ name }) => name)).toEqual(['Blocks inside of blocks', 'Words of its world'])
  expect(list).toContain('id="r-1"')
  expect(list).toContain('href="#code.ts-L3"')
  const code = renderToStaticMarkup(<ReviewedCode files={files} remarks={review.remarks} />)
  expect(code).toContain('id="code.ts-L3"')
  expect(code).toContain('href="#r-1"')
  expect(code.match(/id="code\.ts-L\d+"/g)).toHaveLength(8)
})

test('code is text, whatever is in it, and nothing is placed by a style', () => {
  const text = '</code><script>alert(1)</script>\nconst a = "<b>"\n'
  const { review, files } = shown({
    files: [{ path: 'a "b".ts', text }],
    review: reviewOf({ remarks: [remarkOf({ text: '<img src=x>', places: [{ path: 'a "b".ts', from: 1, to: 2 }] })] }),
  })
  const html = renderToStaticMarkup(<ReviewedCode files={files} remarks={review.remarks} />)
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('<img')
  expect(html).not.toContain('style=')
})

test('a remark without lines, or at lines that are not on the page, stands in the list all the same', () => {
  const { review, files } = shown({
    review: reviewOf({
      remarks: [
        remarkOf({ factId: 'a', places: [] }),
        remarkOf({ factId: 'b', places: [{ path: 'gone.ts', from: 1, to: 1 }] }),
        remarkOf({ factId: 'c', places: [{ path: 'code.ts', from: 900, to: 901 }] }),
      ],
    }),
  })
  const list = renderToStaticMarkup(<RemarkList remarks={review.remarks} />)
  expect(list).toContain('gone.ts, line 1')
  expect(list).toContain('code.ts, lines 900–901')
  expect(list).not.toContain('href=')
  expect(renderToStaticMarkup(<ReviewedCode files={files} remarks={review.remarks} />)).not.toContain('review-note')
})

test('at its second place a remark is named, and not said again', () => {
  const { review, files } = shown({
    review: reviewOf({
      remarks: [
        remarkOf({
          text: 'Once is enough.',
          places: [
            { path: 'code.ts', from: 2, to: 2 },
            { path: 'code.ts', from: 6, to: 7 },
          ],
        }),
      ],
    }),
  })
  const html = renderToStaticMarkup(<ReviewedCode files={files} remarks={review.remarks} />)
  expect(html.match(/Once is enough\./g)).toHaveLength(1)
  expect(html).toContain('Here as well.')
})

test('5,000 lines and lines of 2,000 letters are all there, most of them folded up', () => {
  const text = Array.from({ length: 5_000 }, (_, at) => `const a${at} = '${'x'.repeat(at === 3 ? 2_000 : 5)}'`).join(
    '\n',
  )
  const { review, files } = shown({ files: [{ path: 'code.ts', text }] })
  const html = renderToStaticMarkup(<ReviewedCode files={files} remarks={review.remarks} />)
  expect(html.match(/class="review-line"/g)).toHaveLength(5_000)
  expect(html).toContain('Lines 14–5000, without remarks')
})

test('why this score: each step with what was counted, and what was set aside is struck through', () => {
  const html = renderToStaticMarkup(<ScoreAccounts accounts={shown().review.accounts} />)
  expect(html).toContain('levels: 4, limit 3')
  expect(html).toContain('takes 16 points')
  expect(html).toContain('<s>An empty vault breaks it.</s>')
  expect(html).toContain('Set aside after a dispute')
  expect(html.match(/not judged/g)).toHaveLength(1)
})

test('words about one fact twice: its step leads to those by the rules', () => {
  const { review } = shown({ review: reviewOf({ remarks: [remarkOf(), remarkOf({ by: 'model', name: 'Again' })] }) })
  expect(review.accounts[0]?.steps[0]?.remark).toEqual({ number: 1, anchor: 'r-1' })
})

test('names of the code stand in its letters', () => {
  const html = renderToStaticMarkup(<QuotedWords text={'`a<b>` and `c`, and one ` alone'} />).replace(
    / class="[^"]+"/g,
    '',
  )
  expect(html).toBe('<code>a&lt;b&gt;</code> and <code>c</code>, and one ` alone')
})

test('a change says how much first', () => {
  const change = presentReview(
    reviewPageOf({ change: { number: 1, overall: 8, axes: [], gone: [], added: [] } }),
  ).change
  if (change === null) throw new Error('The fixture has a change.')
  const html = renderToStaticMarkup(<ChangeBand change={change} earlier={null} />)
  expect(html.replace(/<[^>]+>/g, '')).toContain('Since attempt 1: +8')
})

test('quarters are drawn from the lowest to the highest, and where few were judged nothing is', () => {
  const html = renderToStaticMarkup(
    <QuarterBars
      title="Build a vault"
      axes={[
        { axis: 'taste', quarters: [0, 25, 50, 75, 100] },
        { axis: 'efficiency', quarters: null },
      ]}
    />,
  )
  expect(html.match(/<rect/g)).toHaveLength(3)
  expect(html).toContain('too few to show')
})
