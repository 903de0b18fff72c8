import { atLeast, every, hash, jsonObjects, orNull, type TableRules } from './rules'

export const platform: Record<string, TableRules> = {
  sessions: {
    keys: ['id_hash', 'public_id'],
    references: { 'user_id → users': 'cascade' },
    checks: {
      sessions_id_is_hash: hash('id_hash'),
      sessions_idle_within_absolute: {
        refuses: [`expires_at = absolute_expires_at + interval '1 ms'`],
        accepts: [`expires_at = absolute_expires_at`],
      },
      sessions_device_object: jsonObjects('device_info'),
    },
  },
  jobs: {
    keys: ['id', 'dedupe_key'],
    checks: {
      jobs_attempts: every(atLeast('attempts', 0), atLeast('max_attempts', 1)),
      jobs_payload_object: jsonObjects('payload'),
      jobs_one_ending: {
        refuses: [`done_at = now(), failed_at = now()`],
        accepts: [`done_at = now(), failed_at = NULL`, `done_at = NULL, failed_at = now()`],
      },
    },
  },
  rate_limits: { keys: ['key'] },
  mails: { keys: ['id'], references: { 'user_id → users': 'cascade' } },
  learning_events: {
    keys: ['id', 'user_id, seq', 'idempotency_key'],
    references: { 'user_id → users': 'cascade', 'cause_id → learning_events': 'cascade' },
    checks: {
      learning_events_not_its_own_cause: every(
        { refuses: [`cause_id = id`], accepts: [`cause_id = gen_random_uuid()`] },
        orNull('cause_id'),
      ),
      learning_events_payload_object: jsonObjects('payload'),
    },
  },
}
