import { expect, test } from 'vitest'
import { readBlueprintFolder } from '../../server/domains/blueprints/read-blueprint-folder'
import { moduleTitles } from './universal-preview'

test('the plan on the first page is the plan of the blueprint', async () => {
  const folder = await readBlueprintFolder({ directory: 'content/blueprints/universal' })
  expect(folder.ok ? folder.draft.modules.map(({ title }) => title) : folder.problems).toEqual(moduleTitles)
}, 30_000)
