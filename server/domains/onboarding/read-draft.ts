import type { Services } from '../../platform/services'
import { chooseBlueprint } from './choose-blueprint'
import { describeDraft } from './describe-draft'
import { findDraft, type Visitor } from './hold-draft'

/** What this account or this browser has said so far; null: nothing, or it was too long ago. */
export async function readDraft({
  services: { db, clock },
  visitor,
}: {
  services: Pick<Services, 'db' | 'clock'>
  visitor: Visitor
}) {
  const draft = await findDraft(db.client, { visitor, now: clock.now() })
  if (draft === null) return null
  const { state } = draft
  return describeDraft({ ...state, blueprint: await chooseBlueprint({ tx: db.client, state }) })
}
