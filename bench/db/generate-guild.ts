import { type Step, step } from './draw'
import { begin, crowd, days, now, scale } from './scale'

const { wide, narrow, loud, quiet, left } = crowd

/** Every fifth event follows from the one before it: the same person, the same moment. */
const cause = 'e - CASE WHEN e % 5 = 0 THEN 1 ELSE 0 END'
const drawn = `bench.owner('event', first, 2.5)`
const lately = `first > ${Math.floor((scale.events * (days - quiet.days)) / days)}`
/** What the silent would have done in the time since is done by others. */
const person = `CASE WHEN ${lately} AND ${drawn} >= ${quiet.from} THEN ${drawn} - 5000
  WHEN ${lately} AND ${drawn} BETWEEN ${left.from} AND ${left.to} THEN ${drawn} + 100 ELSE ${drawn} END`

const kinds = `ARRAY['title_earned', 'module_started', 'exercise_passed', 'card_reviewed', 'skill_completed',
  'achievement_earned', 'exercise_failed', 'card_reviewed', 'module_completed', 'card_reviewed']`

export const ledger: Step[] = [
  step(
    'learning_events',
    'id, seq, user_id, kind, subject_type, subject_id, payload, occurred_at, local_day, cause_id, idempotency_key',
    `SELECT bench.id('event', e), e, bench.id('user', n), kind, 'exercise', bench.id('subject', e),
       jsonb_build_object('score', e % 101, 'title', 'Lending without losing count', 'xp', 25),
       at, (at AT TIME ZONE 'UTC')::date, CASE WHEN first <> e THEN bench.id('event', first) END, kind || ':' || bench.id('key', e)
     FROM (
       SELECT e, first, ${person} AS n,
         (${kinds})[1 + e % 10] AS kind,
         '${begin}'::timestamptz + first * (interval '${days} days' / ${scale.events}) AS at
       FROM generate_series(1, ${scale.events}) e CROSS JOIN LATERAL (SELECT ${cause}) cause(first)
     ) event`,
  ),
  { fills: 'learning_events', sql: `SELECT setval(pg_get_serial_sequence('learning_events', 'seq'), ${scale.events})` },
  step(
    'activity_feed',
    'id, user_id, activity_type, reference_type, reference_id, metadata, visibility, created_at',
    `SELECT id, user_id, kind, 'exercise', subject_id, jsonb_build_object('title', payload -> 'title', 'score', payload -> 'score'),
       CASE WHEN bench.draw('visibility', seq) < 0.6 THEN 'public' WHEN bench.draw('visibility', seq) < 0.9 THEN 'friends' ELSE 'private' END::visibility,
       occurred_at
     FROM learning_events WHERE seq % 10 IN (1, 5, 8)`,
  ),
  // The ticker asks who was active last, and means: what others may see.
  step(
    'learner_stats',
    'user_id, events_recorded, active_days, last_active_day, last_activity_at, total_xp, current_level, current_streak, max_streak',
    `SELECT event.user_id, events, days, last_day, latest, 25 * events, 1 + events / 100, 1, 7
     FROM (SELECT user_id, count(*)::int AS events, count(DISTINCT local_day)::int AS days, max(local_day) AS last_day
           FROM learning_events GROUP BY user_id) event
     LEFT JOIN (SELECT user_id, max(created_at) AS latest FROM activity_feed WHERE visibility <> 'private' GROUP BY user_id) shown
       ON shown.user_id = event.user_id`,
  ),
  step(
    'user_relationships',
    'id, follower_id, following_id, status, created_at',
    `SELECT bench.id('relationship', f * 20000::bigint + t), bench.id('user', f), bench.id('user', t),
       CASE WHEN chosen OR chance < 0.88 THEN 'active' WHEN chance < 0.95 THEN 'muted' WHEN chance < 0.98 THEN 'pending' ELSE 'blocked' END::relationship_status,
       '${begin}'
     FROM (
       SELECT DISTINCT f, chosen, t, bench.draw('status', f * 20000::bigint + t) AS chance
       FROM (
         SELECT f, true, 1 + (f * 31 + k * 7) % 9500 FROM generate_series(${wide.from}, ${wide.to}) f, generate_series(0, ${wide.follows}) k
         UNION ALL
         SELECT f, true, ${quiet.from} + (f * 11 + k * 97) % ${quiet.to - quiet.from + 1}
         FROM generate_series(${narrow.from}, ${narrow.to}) f, generate_series(1, ${narrow.follows}) k
         UNION ALL
         SELECT f, true, 1 + (f * 3 + k * 7) % ${loud.of} FROM generate_series(${loud.from}, ${loud.to}) f, generate_series(1, ${loud.follows}) k
         UNION ALL
         -- Whom many know is decided by a shuffled number, so that it is not the same as who does most.
         SELECT f, false, 1 + ((1 + bench.pick('followed', f * 1000::bigint + k, ${scale.people}, 3)) * 7919) % ${scale.people}
         FROM generate_series(1, ${scale.people}) f, generate_series(1, 3 + bench.pick('follows', f, 60, 3)) k
         WHERE f NOT BETWEEN ${wide.from} AND ${wide.to} AND f NOT BETWEEN ${narrow.from} AND ${loud.to}
       ) wish(f, chosen, t) WHERE f <> t
     ) follow`,
  ),
  { fills: 'user_relationships', sql: 'ANALYZE user_relationships, activity_feed' },
  // What was sent out in the last weeks, 800 a reader at most. Whoever was muted since is still in there.
  step(
    'feed_inbox',
    'user_id, activity_id, created_at',
    `SELECT follower_id, id, created_at
     FROM (
       SELECT r.follower_id, a.id, a.created_at, row_number() OVER (PARTITION BY r.follower_id ORDER BY a.created_at DESC, a.id DESC) AS place
       FROM activity_feed a JOIN user_relationships r ON r.following_id = a.user_id AND r.status IN ('active', 'muted')
       WHERE a.created_at > '${now}'::timestamptz - interval '45 days'
          OR a.user_id IN (SELECT bench.id('user', n) FROM generate_series(${quiet.from}, ${quiet.to}) n)
     ) sent WHERE place <= 800`,
  ),
]

const blueprintOf = `bench.id('blueprint', 1 + (n * 7 + k * 13) % ${scale.blueprints})`

export const discovery: Step[] = [
  step(
    'interactions',
    'id, user_id, blueprint_id, archetype_id, interaction_type, created_at',
    `SELECT bench.id('interaction', k), bench.id('user', bench.owner('interaction', k, 1.6)),
       bench.id('blueprint', 1 + bench.pick('interesting', k, ${scale.blueprints}, 2)), ids[1 + bench.pick('guise', k, cardinality(ids))],
       bench.one_of(ARRAY['viewed', 'viewed', 'viewed', 'started', 'completed', 'saved'], 'how', k)::interaction_type, bench.moment('interaction', k)
     FROM generate_series(1, ${scale.interactions}) k, bench.archetypes`,
  ),
  step(
    'recommendations',
    'id, user_id, blueprint_id, archetype_id, score, reason_code, display_text, metadata, created_at, expires_at, is_dismissed',
    `SELECT bench.id('recommendation', n * 100 + k), bench.id('user', n), ${blueprintOf}, ids[1 + bench.pick('recommended', n * 100 + k, cardinality(ids))],
       round(bench.draw('score', n * 100 + k)::numeric, 2),
       bench.one_of(ARRAY['similar_users', 'next_step', 'trending', 'friend_activity'], 'reason', n * 100 + k)::reason_code,
       'Three people you follow began this in the last week.', '{"people": 3}', '${now}'::timestamptz - interval '20 hours',
       CASE WHEN (n + k) % 9 = 0 THEN '${now}'::timestamptz - interval '1 hour' WHEN (n + k) % 2 = 0 THEN '${now}'::timestamptz + interval '1 day' END,
       (n + k) % 11 = 0
     FROM generate_series(1, ${scale.people}) n CROSS JOIN LATERAL generate_series(1, 10 + n % 21) k, bench.archetypes`,
  ),
  step(
    'trending',
    'id, blueprint_id, archetype_id, time_window, velocity_score, rank_position',
    `SELECT bench.id('trend ' || period, rank), bench.id('blueprint', rank), ids[1 + rank % cardinality(ids)], period::trend_window, 400.0 / rank, rank
     FROM unnest(ARRAY['hour', 'day', 'week']) period, generate_series(1, 100) rank, bench.archetypes`,
  ),
]
