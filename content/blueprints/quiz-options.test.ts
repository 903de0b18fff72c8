import { expect, test } from 'vitest'
import { parseBlueprint } from '../../server/domains/blueprints/parse-blueprint'
import { readBlueprintFiles } from '../../server/domains/blueprints/read-blueprint-folder'

test('guessing the longest or the shortest option does not help in a quiz', async () => {
  const { files } = await readBlueprintFiles({ directory: 'content/blueprints/universal' })
  const parsed = parseBlueprint(files)
  if (!parsed.ok) throw new Error('The blueprint cannot be read.')
  const questions = parsed.draft.modules
    .flatMap(({ exercises }) => exercises.flatMap(({ quiz }) => quiz))
    .flatMap((question) => (question.kind === 'single' ? [question] : []))
  const shareOf = (isCue: (others: number[], right: number) => boolean) =>
    questions.filter(({ options, answer }) => {
      const lengthOf = (isRight: boolean) =>
        options.filter(({ id }) => answer.some((each) => each === id) === isRight).map(({ text }) => text.length)
      return isCue(lengthOf(false), lengthOf(true)[0] ?? 0)
    }).length / questions.length
  expect(questions.length).toBeGreaterThan(10)
  const longest = shareOf((others, right) => others.every((length) => length < right))
  const shortest = shareOf((others, right) => others.every((length) => length > right))
  for (const share of [longest, shortest]) {
    expect(share).toBeGreaterThan(0.1)
    expect(share).toBeLessThan(0.4)
  }
})
