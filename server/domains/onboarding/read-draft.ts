import type { Services } from '../../platform/services'
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
  return draft === null ? null : describeDraft(draft.state)
}
