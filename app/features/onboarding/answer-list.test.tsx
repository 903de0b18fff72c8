import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AnswerList } from './answer-list'

const answers = [
  { id: 'shelf', text: 'On a shelf' },
  { id: 'vault', text: 'In a vault' },
]

test('as the server draws them, answers can be pressed at once', () => {
  expect(renderToStaticMarkup(<AnswerList name="answer" answers={answers} />)).not.toContain('aria-disabled')
})

test('while one answer is being sent, none of them listens', () => {
  const html = renderToStaticMarkup(<AnswerList name="answer" answers={answers} pending="vault" />)
  expect(html.match(/aria-disabled="true"/g)).toHaveLength(2)
})
