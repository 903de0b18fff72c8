import { guildJson } from '../../domains/guild/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { asStored } from './as-stored'
import { makeUser } from './identity'
import { makeLearningEvent } from './ledger'
import { momentOf, nextNumber, oneOf } from './variety'

export async function makeUserRelationship(
  tx: Tx,
  overrides: Partial<Prisma.UserRelationshipUncheckedCreateInput> = {},
) {
  return tx.userRelationship.create({
    data: {
      status: 'active',
      ...overrides,
      followerId: overrides.followerId ?? (await makeUser(tx)).id,
      followingId: overrides.followingId ?? (await makeUser(tx)).id,
    },
  })
}

/** Its id is its event's, so one without an id gets an event made for it. */
export async function makeActivity(tx: Tx, overrides: Partial<Prisma.ActivityFeedUncheckedCreateInput> = {}) {
  const number = nextNumber()
  const userId = overrides.userId ?? (await makeUser(tx)).id
  return tx.activityFeed.create({
    data: {
      activityType: oneOf(['started_course', 'completed_module', 'passed_review', 'earned_achievement'], number),
      metadata: asStored(guildJson['activity_feed.metadata'], { name: `Module ${number}`, score: number % 100 }),
      visibility: oneOf(['public', 'friends', 'private'], number),
      createdAt: momentOf(number),
      ...overrides,
      userId,
      id: overrides.id ?? (await makeLearningEvent(tx, { userId })).id,
    },
  })
}

export async function makeInboxEntry(tx: Tx, overrides: Partial<Prisma.FeedInboxUncheckedCreateInput> = {}) {
  return tx.feedInbox.create({
    data: {
      createdAt: momentOf(nextNumber()),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
      activityId: overrides.activityId ?? (await makeActivity(tx)).id,
    },
  })
}
