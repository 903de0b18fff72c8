import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OwnSentence } from './own-sentence'

const html = renderToStaticMarkup(
  <OwnSentence
    passion="I collect sneakers in a vault."
    words={[
      { key: 'entity_primary', value: 'sneaker', span: [10, 18] },
      { key: 'container', value: 'vault', span: [24, 29] },
      { key: 'metric', value: null, span: null },
    ]}
  />,
)

test('read aloud, a word and its label are two things', () => {
  expect(html.replaceAll(/<[^>]*>/g, '')).toContain('I collect sneakers, the thing,  in a vault, the place, .')
})

test('each word that was found leads to its field', () => {
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="#f-word-entity_primary"', 'href="#f-word-container"'])
})

test('a long text can be scrolled with the keys, and has a name', () => {
  expect(html).toMatch(/<section aria-label="What you wrote" tabindex="0"/)
})
