import { parameters } from './parameters'
import { crowd, scale } from './scale'

export type Row = Record<string, unknown>

export type HotQuery = {
  name: string
  text: string
  /** SQL for the parameters of each execution. */
  parameters: string
  /** How many rows (or things in the JSON) one execution returns, and what it comes to on average. */
  rows: { least: number; most: number; average: [number, number] }
  count?: (rows: Row[]) => number
  /** Not held to the aim: said beside its name. */
  beyond?: string
}

const exactly = (n: number) => ({ least: n, most: n, average: [n, n] as [number, number] })
const length = (value: unknown) => (Array.isArray(value) ? value.length : 0)

/** The first module of a course that its learner may work on, by the course's own order. */
const nextModule = (course: string, learner: string) => `(
  SELECT m.id, m.title, m.order_index, p.status FROM generated_modules m
  CROSS JOIN LATERAL (SELECT status FROM module_progress WHERE user_id = ${learner} AND module_id = m.id LIMIT 1) p
  WHERE m.course_id = ${course} AND p.status IN ('available', 'in_progress') ORDER BY m.order_index LIMIT 1)`

/** What every query is compared with: one row by its key. */
export const floor: HotQuery = {
  name: 'a user by id (the floor)',
  text: 'SELECT id, username, first_name, last_name, role, is_active, created_at FROM users WHERE id = $1',
  parameters: parameters.somebody,
  rows: exactly(1),
}

const learnerContext: HotQuery = {
  name: "learner's context",
  text: `SELECT u.id, u.username, u.first_name, l.skill_level, l.learning_style, l.goals, l.time_constraints, l.preferences,
      l.assessment_completed, c.id AS course_id, c.title AS course, c.progress_percentage, m.id AS module_id, m.title AS module, m.status
    FROM users u
    LEFT JOIN learning_profiles l ON l.user_id = u.id
    LEFT JOIN LATERAL (
      SELECT id, title, progress_percentage FROM generated_courses WHERE user_id = u.id AND status = 'active' ORDER BY updated_at DESC LIMIT 1
    ) c ON true
    LEFT JOIN LATERAL ${nextModule('c.id', 'u.id')} m ON true
    WHERE u.id = $1`,
  parameters: parameters.somebody,
  rows: exactly(1),
}

const treeWithProgress: HotQuery = {
  name: 'a tree of 60 with progress',
  text: `SELECT t.id, t.name, t.short_description, t.difficulty, p.status, p.progress_percent, p.current_path,
      (SELECT json_agg(json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'shortName', s.short_name, 'kind', s.kind,
         'difficulty', s.difficulty, 'minutes', s.estimated_minutes, 'xp', s.xp_value, 'x', s.position_x, 'y', s.position_y, 'size', s.node_size,
         'optional', s.is_optional, 'milestone', s.is_milestone, 'depth', s.depth,
         'status', mine.status, 'progress', mine.progress_percent, 'mastery', mine.mastery) ORDER BY s.sort_order, s.id)
       FROM skills s LEFT JOIN user_skill_progress mine ON mine.user_id = $2 AND mine.tree_id = t.id AND mine.skill_id = s.id
       WHERE s.tree_id = t.id AND s.is_active) AS skills,
      (SELECT json_agg(json_build_array(skill_id, prerequisite_id)) FROM skill_edges WHERE tree_id = t.id) AS edges
    FROM skill_trees t LEFT JOIN user_skill_tree_progress p ON p.tree_id = t.id AND p.user_id = $2
    WHERE t.slug = $1 AND t.is_published`,
  parameters: parameters.treeAndLearner,
  rows: exactly(scale.skillsEach - 1),
  count: ([tree]) => length(tree?.['skills']),
}

/** Everything that has to come before, not only what comes right before. What is done is taken away before names are looked up. */
const unlockCheck: HotQuery = {
  name: 'unlock check, all that comes before',
  text: `WITH RECURSIVE needed(id) AS (
      SELECT prerequisite_id FROM skill_edges WHERE skill_id = $1
      UNION
      SELECT e.prerequisite_id FROM needed JOIN skill_edges e ON e.skill_id = needed.id
    ), missing(id) AS MATERIALIZED (
      SELECT id FROM needed EXCEPT
      SELECT skill_id FROM user_skill_progress
      WHERE user_id = $2 AND tree_id = (SELECT tree_id FROM skills WHERE id = $1) AND status = 'completed'
    )
    SELECT s.id, s.slug, s.name FROM missing JOIN skills s ON s.id = missing.id
    WHERE s.is_active AND s.is_enabled ORDER BY s.depth, s.sort_order LIMIT 100`,
  parameters: parameters.skillAndLearner,
  rows: { least: 0, most: scale.skillsEach, average: [5, 40] },
}

const deepUnlockCheck: HotQuery = {
  ...unlockCheck,
  name: 'the same, at the end of a tree of 5,000',
  parameters: parameters.deepSkillAndLearner,
  rows: exactly(100),
  beyond: '2,750 come before',
}

const dashboard: HotQuery = {
  name: 'dashboard',
  text: `SELECT s.title, s.total_xp, s.current_level, s.current_streak, s.max_streak, s.last_active_day,
      (SELECT count(*)::int FROM (
         SELECT 1 FROM flashcards WHERE user_id = $1 AND suspended_at IS NULL AND due <= $2 LIMIT 1000) due) AS due,
      (SELECT json_agg(course) FROM (
         SELECT c.id, c.title, c.status, c.progress_percentage, c.completed_modules, c.total_modules, c.updated_at,
           next.id AS next_id, next.title AS next_title, next.status AS next_status
         FROM (SELECT * FROM generated_courses WHERE user_id = $1 AND status <> 'archived' ORDER BY status, updated_at DESC LIMIT 50) c
         LEFT JOIN LATERAL ${nextModule('c.id', '$1')} next ON true
         ORDER BY c.status, c.updated_at DESC) course) AS courses
    FROM users u LEFT JOIN learner_stats s ON s.user_id = u.id WHERE u.id = $1`,
  parameters: parameters.somebodyNow,
  rows: { least: 0, most: 50, average: [1, 20] },
  count: ([page]) => length(page?.['courses']),
}

const dueCards: HotQuery = {
  name: '20 cards due',
  text: `SELECT f.id, f.card_type, f.question, f.answer, f.card_metadata, f.due, f.stability, f.difficulty, f.scheduled_days, f.learning_steps,
      f.reps, f.lapses, f.state, f.last_review_at, s.id AS skill_id, s.name AS skill
    FROM flashcards f LEFT JOIN skills s ON s.id = f.skill_id
    WHERE f.user_id = $1 AND f.suspended_at IS NULL AND f.due <= $2 ORDER BY f.due LIMIT 20`,
  parameters: parameters.somebodyNow,
  rows: { least: 0, most: 20, average: [5, 20] },
}

const recommendations: HotQuery = {
  name: '10 recommendations',
  text: `SELECT r.id, r.score, r.reason_code, r.display_text, b.slug, b.title, a.slug AS archetype, a.name AS archetype_name
    FROM recommendations r JOIN blueprints b ON b.id = r.blueprint_id JOIN archetypes a ON a.id = r.archetype_id
    WHERE r.user_id = $1 AND NOT r.is_dismissed AND (r.expires_at IS NULL OR r.expires_at > $2)
    ORDER BY r.score DESC, r.id LIMIT 10`,
  parameters: parameters.somebodyNow,
  rows: { least: 5, most: 10, average: [9, 10] },
}

const ledgerPage: HotQuery = {
  name: '50 newest of a ledger',
  text: `SELECT id, seq, kind, subject_type, subject_id, payload, occurred_at, to_char(local_day, 'YYYY-MM-DD') AS local_day, cause_id
    FROM learning_events WHERE user_id = $1 AND seq < $2 AND seq > $3 ORDER BY seq DESC LIMIT $4`,
  parameters: parameters.ledgerPage,
  rows: { least: 10, most: 50, average: [40, 50] },
}

const attempts: HotQuery = {
  name: '20 newest attempts at an exercise, each with its judgement',
  text: `SELECT s.id, s.status, s.score, s.files, s.execution_time_ms, s.work_units, s.submitted_at, e.outcome, e.test_results, e.feedback
    FROM submissions s
    LEFT JOIN LATERAL (SELECT * FROM evaluations WHERE submission_id = s.id ORDER BY created_at DESC LIMIT 1) e ON true
    WHERE s.user_id = $1 AND s.exercise_id = $2 ORDER BY s.submitted_at DESC LIMIT $3`,
  parameters: parameters.attempts,
  rows: { least: 0, most: 20, average: [2, 20] },
}

const followers: HotQuery = {
  name: 'number of followers',
  text: `SELECT count(*)::int AS followers FROM user_relationships WHERE following_id = $1 AND status IN ('active', 'muted')`,
  parameters: parameters.followed,
  rows: exactly(1),
}

/** Whoever the reader follows and has not muted, who has not blocked the reader, and shows what they do. */
const entry = 'a.id, a.activity_type, a.reference_type, a.reference_id, a.metadata, a.created_at'
const actor = 'u.id AS actor_id, u.username, u.first_name, u.last_name, p.avatar_file_id'
const actorOf = (id: string) => `JOIN users u ON u.id = ${id} JOIN user_profiles p ON p.user_id = ${id}`
const followed = `r.follower_id = $1 AND r.status = 'active'`
const shownBy = (id: string) => `p.preferences ->> 'activityVisibility' IS DISTINCT FROM 'private' AND u.is_active
      AND NOT EXISTS (SELECT 1 FROM user_relationships b WHERE b.follower_id = ${id} AND b.following_id = $1 AND b.status = 'blocked')`

/** LIMIT 1 keeps the order of work: from the newest of the inbox on, one at a time, until there are 20. */
export const tickerByInbox: HotQuery = {
  name: 'ticker, 20 newest by inbox',
  text: `SELECT shown.*
    FROM feed_inbox i CROSS JOIN LATERAL (
      SELECT ${entry}, ${actor} FROM activity_feed a ${actorOf('a.user_id')}
      JOIN user_relationships r ON ${followed} AND r.following_id = a.user_id
      WHERE a.id = i.activity_id AND a.visibility <> 'private' AND ${shownBy('a.user_id')} LIMIT 1
    ) shown
    WHERE i.user_id = $1 AND (i.created_at, i.activity_id) < ($2::timestamptz, $3::uuid)
    ORDER BY i.created_at DESC, i.activity_id DESC LIMIT 20`,
  parameters: parameters.reader,
  rows: { least: 0, most: 20, average: [8, 20] },
}

/** The first page the slow way, by which the others are checked. */
export const exactTicker = `SELECT ${entry}, ${actor}
    FROM user_relationships r JOIN activity_feed a ON a.user_id = r.following_id ${actorOf('a.user_id')}
    WHERE ${followed} AND a.visibility <> 'private' AND ${shownBy('a.user_id')} ORDER BY a.created_at DESC, a.id DESC LIMIT 20`

/**
 * Right for the first page, as long as last_activity_at is that of the newest activity which others may see: then the
 * second has at most nineteen on it, because the first has a newer one, and so on.
 */
const byFollowees: HotQuery = {
  name: '',
  text: `WITH latest AS MATERIALIZED (
      SELECT r.following_id AS user_id, s.last_activity_at FROM user_relationships r
      CROSS JOIN LATERAL (SELECT last_activity_at FROM learner_stats WHERE user_id = r.following_id LIMIT 1) s
      WHERE ${followed} AND s.last_activity_at IS NOT NULL ORDER BY s.last_activity_at DESC LIMIT 40
    ), actors AS MATERIALIZED (
      SELECT ${actor}, 21 - row_number() OVER (ORDER BY latest.last_activity_at DESC) AS places
      FROM latest ${actorOf('latest.user_id')} WHERE ${shownBy('latest.user_id')}
      ORDER BY latest.last_activity_at DESC LIMIT 20
    )
    SELECT ${entry}, actor_id, username, first_name, last_name, avatar_file_id
    FROM actors CROSS JOIN LATERAL (
      SELECT * FROM activity_feed WHERE user_id = actor_id AND visibility <> 'private' ORDER BY created_at DESC, id DESC LIMIT places
    ) a ORDER BY a.created_at DESC, a.id DESC LIMIT 20`,
  parameters: parameters.wideReader,
  rows: exactly(20),
}

export const tickersByFollowees: HotQuery[] = [
  { ...byFollowees, name: `ticker by followees, a reader of ${crowd.wide.follows}` },
  { ...byFollowees, name: `a reader of ${crowd.narrow.follows} quiet people`, parameters: parameters.narrowReader },
  { ...byFollowees, name: `a reader of ${crowd.loud.follows} loud people`, parameters: parameters.loudReader },
]

export const hotQueries: HotQuery[] = [
  learnerContext,
  treeWithProgress,
  unlockCheck,
  deepUnlockCheck,
  dashboard,
  dueCards,
  tickerByInbox,
  ...tickersByFollowees,
  recommendations,
  ledgerPage,
  attempts,
  followers,
]
