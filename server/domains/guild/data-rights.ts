import type { DataRightsPart } from '../../platform/data-rights'

export const guildDataRights: DataRightsPart = {
  room: 'guild',
  tables: ['user_relationships', 'activity_feed', 'feed_inbox'],
  async exportFor(tx, userId) {
    const following = await tx.userRelationship.findMany({
      where: { followerId: userId },
      orderBy: { createdAt: 'asc' },
      select: { status: true, createdAt: true, updatedAt: true, following: { select: { username: true } } },
    })
    const followers = await tx.userRelationship.findMany({
      where: { followingId: userId, status: { not: 'blocked' } },
      orderBy: { createdAt: 'asc' },
      select: { status: true, createdAt: true, follower: { select: { username: true } } },
    })
    const inbox = await tx.feedInbox.findMany({
      where: { userId },
      orderBy: { createdAt: 'asc' },
      select: { activityId: true, createdAt: true, activity: { select: { activityType: true } } },
    })
    return {
      following: following.map(({ following: { username }, ...how }) => ({ username, ...how })),
      // Whether somebody muted or blocked the person is those others' own business.
      followers: followers.map(({ follower: { username }, status, createdAt }) => ({
        username,
        accepted: status !== 'pending',
        createdAt,
      })),
      activities: await tx.activityFeed.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } }),
      inbox: inbox.map(({ activity: { activityType }, ...entry }) => ({ ...entry, activityType })),
    }
  },
  eraseFor: () => Promise.resolve(), // goes with the user row
}
