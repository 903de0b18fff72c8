import type { Tx } from '../../platform/db/database'
import type { DraftState } from './hold-draft'

const houseBlueprint = 'universal'

/** What the course is made from: the blueprint that was asked for, or the house's own when nobody can have that any more. */
export async function chooseBlueprint({
  tx,
  state: { blueprint = houseBlueprint },
}: {
  tx: Pick<Tx, 'blueprintVersion'>
  state: Pick<DraftState, 'blueprint'>
}): Promise<string> {
  return blueprint === houseBlueprint || (await isPublished(tx, blueprint)) ? blueprint : houseBlueprint
}

/** Whether courses can be made from it now. */
export async function isPublished(tx: Pick<Tx, 'blueprintVersion'>, slug: string): Promise<boolean> {
  const live = { status: 'published' as const, blueprint: { slug } }
  return (await tx.blueprintVersion.findFirst({ where: live, select: { id: true } })) !== null
}
