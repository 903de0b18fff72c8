import type * as z from 'zod'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { parseTemplate } from '../../templates/parse-template'
import { hydrateBlueprint } from '../blueprints/hydrate-blueprint'
import { readPublishedBlueprint } from '../blueprints/read-version'
import { refuseUnkindWords } from '../onboarding/refuse-unkind'
import { createCourse } from './create-course'
import type { createInput } from './schema'

/** For programs, which bring archetype and variables themselves. */
export async function makeCourse({
  services,
  userId,
  input,
}: {
  services: Pick<Services, 'db' | 'clock' | 'jobs'>
  userId: string
  input: z.output<typeof createInput>
}): Promise<{ id: string; created: boolean }> {
  refuseUnkindWords([input.domain, ...Object.values(input.variables)])
  await refuseHoles(services, input)
  return services.db.transaction(async (tx, after) => {
    const { archetype, ...course } = input
    const found = archetype === null ? null : await tx.archetype.findUnique({ where: { slug: archetype } })
    if (archetype !== null && found === null)
      throw new AppError('invalid', {
        userMessage: `There is no archetype called ${archetype}. Ask onboarding.archetypes for those there are.`,
        fields: { archetype: 'There is no such archetype.' },
      })
    return createCourse({ services, tx, after, course: { ...course, userId, archetypeId: found?.id ?? null } })
  })
}

/** Heard now, not from a job that can only fail. */
async function refuseHoles(
  { db }: Pick<Services, 'db'>,
  { blueprint: slug, variables, rigor }: z.output<typeof createInput>,
): Promise<void> {
  const live = await readPublishedBlueprint({ db, slug })
  if (live === null) return
  const { unresolved } = hydrateBlueprint({ blueprint: live.blueprint, variables, rigor })
  const nodes = unresolved.flatMap((hole) => parseTemplate(hole))
  const keys = [...new Set(nodes.flatMap((node) => (node.kind === 'hole' ? [node.key] : [])))].sort()
  if (unresolved.length === 0) return
  throw new AppError('invalid', {
    userMessage: `The blueprint asks for variables that you did not send: ${keys.join(', ')}. Nothing was made.`,
    fields: Object.fromEntries(keys.map((key) => [`variables.${key}`, 'Send a word for it.'])),
  })
}
