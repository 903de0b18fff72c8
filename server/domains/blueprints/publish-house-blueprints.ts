import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import type { ParsedBlueprint } from './parse-blueprint'
import { type PublishedBlueprint, publishBlueprint } from './publish-blueprint'
import { readBlueprintFolder } from './read-blueprint-folder'

/**
 * What the academy ships: every folder of `directory` is a blueprint of the house itself. At each start, on every node;
 * what has not changed since costs the reading and a hash.
 */
export async function publishHouseBlueprints({
  services,
  directory,
  onStep,
}: {
  services: Pick<Services, 'db' | 'clock' | 'log'>
  directory: string
  onStep: (step: string) => void
}): Promise<PublishedBlueprint[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const published: PublishedBlueprint[] = []
  for (const name of names.sort()) {
    const folder = await readBlueprintFolder({ directory: join(directory, name) })
    if (!folder.ok) {
      const [first] = folder.problems
      throw unusable(name, first === undefined ? '' : `${first.file}:${first.line} ${first.problem}. ${first.instead}`)
    }
    const result = await publishFolder(services, name, folder)
    if (result?.changed === true) onStep(`Publishing ${folder.draft.name}, version ${result.number}`)
    if (result !== null) published.push(result)
  }
  return published
}

/** Somebody of the academy may have had the slug first. It stays theirs, and everything else still starts. */
async function publishFolder(
  services: Pick<Services, 'db' | 'clock' | 'log'>,
  name: string,
  { draft, places }: Extract<ParsedBlueprint, { ok: true }>,
): Promise<PublishedBlueprint | null> {
  try {
    return await publishBlueprint({ services, draft, places, authorId: null, requestId: 'start' })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'invalid') throw unusable(name, error.userMessage)
    if (error.code !== 'conflict') throw error
    services.log.error('a blueprint that ships was not published', { slug: draft.slug, error })
    return null
  }
}

const unusable = (name: string, why: string) =>
  new AppError('invalid', { userMessage: `The blueprint ${name} cannot be published. ${name}/${why}` })
