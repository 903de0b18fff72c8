import { expect, test } from 'vitest'
import { notThere } from './page-data'

const thrownBy = (refused: unknown): unknown => {
  try {
    return notThere(refused)
  } catch (thrown) {
    return thrown
  }
}

test('an address that nothing can have is a page that is not there', async () => {
  const answer = thrownBy(new Response('Some of this cannot be right.', { status: 400 }))
  expect(answer).toMatchObject({ status: 404 })
  expect(answer instanceof Response && (await answer.text())).toBe('There is no such page.')
})

test('whatever else was refused stays as it was said', () => {
  for (const refused of [
    new Response('No.', { status: 403 }),
    new Response(null, { status: 503 }),
    new Error('broken'),
  ])
    expect(thrownBy(refused)).toBe(refused)
})
