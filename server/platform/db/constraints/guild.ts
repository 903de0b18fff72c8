import { jsonObjects, type TableRules, together } from './rules'

export const guild: Record<string, TableRules> = {
  user_relationships: {
    keys: ['id', 'follower_id, following_id'],
    references: { 'follower_id → users': 'cascade', 'following_id → users': 'cascade' },
    checks: {
      user_relationships_two_people: {
        refuses: [`following_id = follower_id`],
        accepts: [`following_id = gen_random_uuid()`],
      },
    },
  },
  activity_feed: {
    /** Its id is its event's. */
    keys: ['id'],
    references: { 'id → learning_events': 'cascade', 'user_id → users': 'cascade' },
    checks: {
      activity_feed_whole_reference: together(['reference_type', `'course'`], ['reference_id', 'gen_random_uuid()']),
      activity_feed_metadata_object: jsonObjects('metadata'),
    },
  },
  feed_inbox: {
    keys: ['user_id, activity_id'],
    references: { 'user_id → users': 'cascade', 'activity_id → activity_feed': 'cascade' },
  },
}
