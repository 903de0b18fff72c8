import { randomBytes } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { runOnServer, withDatabase } from '../../testing/template'
import type { Database, Session } from './database'
import { extensions, wrapEmbedded } from './embedded'
import { migrate, readMigrations } from './migrate'
import { openPostgres } from './postgres'

const shipped = await readMigrations('prisma/migrations')
const template = inject('databaseTemplate')

/** What a migration meets. Rows are written down as they were possible then, in SQL that no later migration changes. */
type Step = {
  /** Columns, `table.column`, whose values it changes on purpose. All others must hold what they held. */
  changes?: string[]
  /** Questions about what it made of the rows that were there. Each must be answered by yes. */
  finds?: Record<string, string>
  /** Rows for the ones after it to meet: at least one in each table that is new. */
  leaves: string
}

const id = (name: string) => `md5('${name}')::uuid`
const aHash = 'a'.repeat(64)
const event = (name: string, who: string, kind: string, payload: string, day: number) =>
  `(${id(name)}, ${id(who)}, '${kind}', 'user', '${payload}', '2026-01-0${day}', '2026-01-0${day}', '${name}')`

const steps: Record<string, Step> = {
  '20261121000000_house': {
    leaves: `
      INSERT INTO users (id, email, username, password_hash, role, is_active) VALUES
        (${id('ada')}, 'ada@example.org', 'ada', '!', 'admin', true), (${id('ben')}, 'ben@example.org', 'ben', '!', 'learner', true),
        (${id('cleo')}, 'cleo@example.org', 'cleo', '!', 'instructor', false);
      INSERT INTO files (id, owner_id, sha256, content_type, byte_size, bytes) VALUES (${id('face')}, ${id('ada')}, '${aHash}', 'image/png', 3, 'abc');
      INSERT INTO user_profiles (user_id, bio, timezone, learning_goals, interests, avatar_file_id) VALUES
        (${id('ada')}, 'Builds bridges.', 'Asia/Kathmandu', '{bridges}', '{steel,"cold coffee"}', ${id('face')}), (${id('ben')}, NULL, 'UTC', NULL, NULL, NULL);
      INSERT INTO sessions (id_hash, user_id, device_info, ip_address, expires_at, absolute_expires_at)
        VALUES ('${aHash}', ${id('ada')}, '{"browser": "Firefox"}', '192.0.2.1', '2027-01-01', '2027-02-01');
      INSERT INTO api_tokens (user_id, name, token_hash, scopes) VALUES (${id('ada')}, 'Program', '${aHash}', '{profile:read}');
      INSERT INTO one_time_tokens (user_id, purpose, token_hash, email, expires_at)
        VALUES (${id('ben')}, 'verify_email', '${aHash}', 'ben@example.org', now() + interval '1 day');
      INSERT INTO audit_log (actor_id, action, subject_type, subject_id) VALUES (${id('ada')}, 'role.changed', 'user', ${id('cleo')});
      INSERT INTO learning_events (id, user_id, kind, subject_type, payload, occurred_at, local_day, idempotency_key) VALUES
        ${event('ada joined', 'ada', 'joined', '{"username": "ada"}', 1)}, ${event('ben joined', 'ben', 'joined', '{"username": "ben"}', 2)},
        ${event('ada novice', 'ada', 'title_earned', '{"title": "Novice"}', 1)}, ${event('ben novice', 'ben', 'title_earned', '{"title": "Novice"}', 2)},
        ${event('ada expert', 'ada', 'title_earned', '{"title": "Expert"}', 3)}, ${event('ada expert again', 'ada', 'title_earned', '{"title": "Expert"}', 4)};
      INSERT INTO learner_stats (user_id, title, events_recorded, active_days) VALUES (${id('ada')}, 'Expert', 4, 3), (${id('ben')}, 'Novice', 2, 1);
      INSERT INTO jobs (queue, dedupe_key) VALUES ('mail', 'once'); INSERT INTO jobs (queue, done_at) VALUES ('mail', now());
      INSERT INTO rate_limits (key, free_at) VALUES ('${aHash}', now());
      INSERT INTO mails (user_id, to_address, subject, body) VALUES (${id('ben')}, 'ben@example.org', 'Welcome', 'Hello.');`,
  },

  '20261121110000_one_model': {
    finds: {
      'every title was first earned when the ledger says': `SELECT
        (SELECT array_agg(ROW(id, user_id, title, earned_at::date)::text ORDER BY earned_at, title) FROM title_history) =
        ARRAY[ROW(${id('ada novice')}, ${id('ada')}, 'Novice', '2026-01-01'::date)::text, ROW(${id('ben novice')}, ${id('ben')}, 'Novice', '2026-01-02'::date)::text,
          ROW(${id('ada expert')}, ${id('ada')}, 'Expert', '2026-01-03'::date)::text]`,
      'the titles that people hold are rungs of the ladder': `SELECT count(*) = 2 FROM learner_stats JOIN titles ON titles.name = title`,
      'nobody has preferences yet': `SELECT bool_and(preferences = '{}') FROM user_profiles`,
      'nobody has points yet': `SELECT bool_and(total_xp = 0 AND current_level = 1 AND max_streak = 0) FROM learner_stats`,
    },
    leaves: `
      INSERT INTO meta_categories (id, slug, name, description, icon) VALUES (${id('room')}, 'attic', 'Attic', 'What is kept.', 'box');
      INSERT INTO archetypes (id, meta_category_id, slug, name, description) VALUES (${id('hoarder')}, ${id('room')}, 'hoarder', 'Hoarder', 'Keeps it.');
      INSERT INTO user_archetypes (id, user_id, archetype_id, domain) VALUES (${id('ada hoards')}, ${id('ada')}, ${id('hoarder')}, 'old maps');
      INSERT INTO user_variables (user_id, variable_key, variable_value, user_archetype_id) VALUES (${id('ada')}, 'entity_primary', 'map', ${id('ada hoards')});
      INSERT INTO learning_profiles (user_id, skill_level, time_constraints) VALUES (${id('ada')}, 'beginner', '{"hoursPerWeek": 3}');
      INSERT INTO blueprints (id, slug, title, author_id) VALUES (${id('blueprint')}, 'drawers', 'Drawers', ${id('cleo')});
      INSERT INTO blueprint_versions (id, blueprint_id, number, status, title_template, published_at)
        VALUES (${id('version')}, ${id('blueprint')}, 1, 'published', 'Drawers of {ENTITY}', '2026-01-05');
      INSERT INTO blueprint_modules (id, version_id, module_number, concept_slug, title_template, content_template) VALUES
        (${id('first')}, ${id('version')}, 1, 'atom_state', 'One {ENTITY}', '{}'), (${id('second')}, ${id('version')}, 2, 'workflow_loops', 'Many', '{}');
      INSERT INTO blueprint_module_edges VALUES (${id('version')}, ${id('second')}, ${id('first')});
      INSERT INTO blueprint_exercises (id, module_id, slug, order_index, kind, title_template, prompt_template, difficulty_level)
        VALUES (${id('task')}, ${id('first')}, 'sort', 0, 'quiz', 'Sort', 'Sort them.', 1);
      INSERT INTO generated_courses (id, user_id, blueprint_version_id, archetype_id, title) VALUES (${id('course')}, ${id('ada')}, ${id('version')}, ${id('hoarder')}, 'Drawers of maps');
      INSERT INTO generated_modules (id, course_id, blueprint_module_id, concept_slug, title, content, difficulty_level, order_index) VALUES
        (${id('mine')}, ${id('course')}, ${id('first')}, 'atom_state', 'One map', '{}', 1, 0), (${id('next')}, ${id('course')}, ${id('second')}, 'workflow_loops', 'Many', '{}', 2, 1);
      INSERT INTO generated_module_edges VALUES (${id('course')}, ${id('next')}, ${id('mine')});
      INSERT INTO course_tags (course_id, tag) VALUES (${id('course')}, 'high-rigor');
      INSERT INTO module_progress (user_id, module_id, status) VALUES (${id('ada')}, ${id('mine')}, 'available');
      INSERT INTO exercises (id, module_id, blueprint_exercise_id, order_index, kind, title, prompt, difficulty_level)
        VALUES (${id('exercise')}, ${id('mine')}, ${id('task')}, 0, 'quiz', 'Sort', 'Sort the maps.', 1);
      INSERT INTO submissions (id, user_id, exercise_id, submission_key, answers, status, score, evaluated_at)
        VALUES (${id('attempt')}, ${id('ada')}, ${id('exercise')}, 'one', '{}', 'passed', 100, '2026-01-06');
      INSERT INTO evaluations (submission_id, agent_type, outcome, passed, feedback) VALUES (${id('attempt')}, 'judge', 'passed', true, '{}');
      INSERT INTO exercise_progress (user_id, exercise_id, status, attempts, passed_at) VALUES (${id('ada')}, ${id('exercise')}, 'passed', 1, '2026-01-06');
      INSERT INTO architecture_reviews (user_id, submission_id, exercise_id, module_id, overall_score, taste_score)
        VALUES (${id('ada')}, ${id('attempt')}, ${id('exercise')}, ${id('mine')}, 80, 80);
      INSERT INTO skill_categories (id, name, slug) VALUES (${id('category')}, 'Order', 'order');
      INSERT INTO learning_goals (id, user_id, title) VALUES (${id('goal')}, ${id('ben')}, 'Find things again');
      INSERT INTO skill_trees (id, category_id, goal_id, name, slug, version, is_published) VALUES
        (${id('tree')}, ${id('category')}, NULL, 'Sorting', 'sorting', 1, true), (${id('his')}, NULL, ${id('goal')}, 'Finding', 'finding', 0, false);
      INSERT INTO skill_tree_edges VALUES (${id('his')}, ${id('tree')});
      INSERT INTO skill_tree_versions (tree_id, number, snapshot) VALUES (${id('tree')}, 1, '{}');
      INSERT INTO skills (id, tree_id, parent_id, slug, name, path, depth) VALUES
        (${id('label')}, ${id('tree')}, NULL, 'label', 'Label', NULL, 0), (${id('shelve')}, ${id('tree')}, NULL, 'shelve', 'Shelve', NULL, 0),
        (${id('look')}, ${id('his')}, NULL, 'look', 'Look', '1', 0), (${id('closer')}, ${id('his')}, ${id('look')}, 'closer', 'Look closer', '1.1', 1);
      INSERT INTO skill_edges VALUES (${id('tree')}, ${id('shelve')}, ${id('label')});
      INSERT INTO skill_links (skill_id, blueprint_id, concept_slug) VALUES (${id('label')}, ${id('blueprint')}, 'atom_state');
      INSERT INTO user_skill_tree_progress (user_id, tree_id) VALUES (${id('ben')}, ${id('tree')});
      INSERT INTO user_skill_progress (user_id, tree_id, skill_id) VALUES (${id('ben')}, ${id('tree')}, ${id('label')});
      INSERT INTO skill_deconstructions (id, user_query, normalized_query, skill_name, skill_type, deconstruction_data)
        VALUES (${id('taken apart')}, 'Fold a map', 'fold a map', 'Folding', 'physical', '{}');
      INSERT INTO roadmaps (user_id, title, skill_deconstruction_id, is_deconstructed) VALUES (${id('ben')}, 'Folding', ${id('taken apart')}, true);
      INSERT INTO milestone_progress (id, user_id, skill_deconstruction_id, milestone_id) VALUES (${id('milestone')}, ${id('ben')}, ${id('taken apart')}, 'one');
      INSERT INTO practice_activities (milestone_progress_id, activity_type, title) VALUES (${id('milestone')}, 'reading', 'Read');
      INSERT INTO flashcards (id, user_id, skill_id, question, answer) VALUES (${id('card')}, ${id('ben')}, ${id('look')}, 'Where?', 'There.');
      INSERT INTO study_sessions (id, user_id, goal_id) VALUES (${id('sitting')}, ${id('ben')}, ${id('goal')});
      INSERT INTO review_logs (user_id, card_id, session_id, rating, state, due, stability, difficulty, scheduled_days, reviewed_at)
        VALUES (${id('ben')}, ${id('card')}, ${id('sitting')}, 3, 'new', '2026-01-06', 0, 0, 0, '2026-01-06');
      INSERT INTO topic_analytics (normalized_topic) VALUES ('finding things');
      INSERT INTO conversations (id, user_id, title) VALUES (${id('talk')}, ${id('ben')}, 'Where are my keys?');
      INSERT INTO messages (conversation_id, position, role, content) VALUES (${id('talk')}, 0, 'user', 'Where?');
      INSERT INTO achievements (id, key, name, description, criteria, icon) VALUES (${id('found')}, 'found_it', 'Found it', 'Find one.', '{}', 'eye');
      INSERT INTO user_achievements (user_id, achievement_id, progress, earned_at) VALUES (${id('ben')}, ${id('found')}, 100, '2026-01-06');
      INSERT INTO featured_achievements (user_id, achievement_id) VALUES (${id('ben')}, ${id('found')});
      INSERT INTO user_relationships (follower_id, following_id) VALUES (${id('ben')}, ${id('ada')});
      INSERT INTO activity_feed (id, user_id, activity_type, created_at) VALUES (${id('ada joined')}, ${id('ada')}, 'joined', '2026-01-01');
      INSERT INTO feed_inbox (user_id, activity_id, created_at) VALUES (${id('ben')}, ${id('ada joined')}, '2026-01-01');
      INSERT INTO interactions (user_id, blueprint_id, archetype_id, interaction_type) VALUES (${id('ada')}, ${id('blueprint')}, ${id('hoarder')}, 'started');
      INSERT INTO trending (blueprint_id, archetype_id, time_window, velocity_score, rank_position) VALUES (${id('blueprint')}, ${id('hoarder')}, 'day', 0.5, 1);
      INSERT INTO recommendations (user_id, blueprint_id, archetype_id, score, reason_code, display_text)
        VALUES (${id('ben')}, ${id('blueprint')}, ${id('hoarder')}, 0.5, 'trending', 'Many begin it.');`,
  },

  '20261121110100_rules': {
    changes: ['user_profiles.learning_goals', 'user_profiles.interests'],
    finds: {
      'a list that was missing is empty, one that was there stays': `SELECT array_agg(ROW(learning_goals, interests)::text ORDER BY username) =
        ARRAY[ROW('{bridges}'::varchar[], '{steel,"cold coffee"}'::varchar[])::text, ROW('{}'::varchar[], '{}'::varchar[])::text]
        FROM user_profiles JOIN users ON id = user_id`,
    },
    leaves: '',
  },

  '20261121110200_search': {
    changes: ['blueprints.search', 'skill_trees.search', 'skills.search'],
    finds: {
      'what was there already is found': `SELECT (SELECT bool_and(search @@ to_tsquery('english', 'drawer')) FROM blueprints)
        AND (SELECT count(*) = 1 FROM skill_trees WHERE search @@ to_tsquery('english', 'sort'))
        AND (SELECT count(*) = 2 FROM skills WHERE search @@ to_tsquery('english', 'look'))`,
    },
    leaves: '',
  },

  '20261121110300_reference_data': {
    finds: {
      'what people had chosen is still theirs': `SELECT count(*) = 1 FROM user_archetypes JOIN archetypes a ON a.id = archetype_id WHERE a.slug = 'hoarder'`,
      'every archetype has the variable that all have': `SELECT bool_and(variables @> '[{"key": "entity_primary"}]') FROM archetypes WHERE slug <> 'hoarder'`,
    },
    leaves: '',
  },

  '20261121140000_journey': {
    changes: ['archetypes.variables'],
    finds: {
      'what was read is unknown, and nothing is lost by it': `SELECT bool_and(sections_read = '[]' AND time_spent_seconds = 0) FROM module_progress`,
      'a course that was there is of standard rigor and nobody else sees it': `SELECT bool_and(rigor_level = 'standard' AND share_slug IS NULL) FROM generated_courses`,
      'every exercise is required, as before': `SELECT (SELECT bool_and(is_required) FROM exercises) AND (SELECT bool_and(is_required) FROM blueprint_exercises)`,
    },
    leaves: `
      INSERT INTO onboarding_drafts (user_id, token_hash, state, expires_at) VALUES (${id('ben')}, '${'b'.repeat(64)}', '{}', now() + interval '1 day');
      INSERT INTO onboarding_drafts (token_hash, state, expires_at) VALUES ('${aHash}', '{}', now() + interval '1 day');
      INSERT INTO course_generations (course_id, request, state, finished_at) VALUES (${id('course')}, '{}', 'done', now());
      INSERT INTO course_plans (course_id, hours_per_week, entries, made_on) VALUES (${id('course')}, 5, '[]', '2026-01-05');
      INSERT INTO ai_usage (user_id, task, model, outcome, day) VALUES (${id('ada')}, 'enrich-module', 'a-model', 'used', '2026-01-05');
      INSERT INTO submissions (id, user_id, exercise_id, submission_key, answers, status, submitted_at, evaluated_at)
        VALUES (${id('earlier')}, ${id('ada')}, ${id('exercise')}, 'zero', '{}', 'failed', '2026-01-04', '2026-01-04');`,
  },

  '20261121200000_attempts': {
    finds: {
      'attempts are numbered in the order in which they were sent': `SELECT array_agg(number ORDER BY submitted_at) = '{1,2}' FROM submissions`,
      'nobody gave up, or has a clock that runs': `SELECT bool_and(gave_up_at IS NULL AND started_at IS NULL AND starts = 0) FROM exercise_progress`,
      'no exercise asks for metrics, and none is a past one': `SELECT bool_and(metrics = '[]' AND variant_of IS NULL) FROM exercises`,
    },
    leaves: `
      INSERT INTO exercise_drafts (user_id, exercise_id, answers, version, saved_at) VALUES (${id('ada')}, ${id('exercise')}, '{}', 1, '2026-01-06');`,
  },

  '20261122000000_reviews': {
    finds: {
      'a review that was there has no evidence, nothing set aside, and the usual bar': `SELECT bool_and(evidence = '{}' AND set_aside = '[]' AND bar = 60) FROM architecture_reviews`,
      'no blueprint asks for anything else, and no exercise has tests that only a review runs': `SELECT (SELECT bool_and(review = '{}') FROM blueprint_versions)
        AND (SELECT bool_and(review_tests = '[]') FROM blueprint_exercises) AND (SELECT bool_and(review_tests = '[]') FROM exercises)`,
    },
    leaves: `
      INSERT INTO blueprint_authors (blueprint_id, user_id) VALUES (${id('blueprint')}, ${id('ben')});
      INSERT INTO review_requests (submission_id, user_id, status, step, finished_at) VALUES (${id('attempt')}, ${id('ada')}, 'done', 'done', now());
      INSERT INTO review_disputes (review_id, user_id, fact_id, reason) SELECT id, user_id, 'magic_value:1', 'It needs no name.' FROM architecture_reviews;`,
  },
}

describe('a database with people in it goes through every migration', () => {
  let db: Database
  let close: () => Promise<void>
  beforeAll(async () => {
    ;({ db, close } = await openEmpty())
  })
  afterAll(() => close())

  test('and no step is left of one that is gone', () => {
    expect(Object.keys(steps)).toEqual(shipped.map(({ name }) => name))
  })

  test.each(shipped.map(({ name }, index) => [name, index] as const))('%s', async (name, index) => {
    const step = steps[name]
    if (step === undefined)
      throw new Error(
        `${name} has not met any data: add it to the steps in this file. "finds": what it must have made of the rows there. "leaves": rows for its new tables. "changes": columns that it rewrites.`,
      )
    const before = await db.session(readRows)
    expect(await migrate(db, shipped.slice(0, index + 1), () => undefined)).toBe(1)
    const after = await db.session(readRows)
    for (const [table, rows] of before)
      expect(rows.filter((row) => !isKept(row, after.get(table) ?? [], changedIn(table, step)))).toEqual([])

    for (const [question, sql] of Object.entries(step.finds ?? {})) {
      const answer = await db.session((session) => session.query<{ yes: boolean }>(`SELECT (${sql}) AS yes`))
      expect(answer, question).toEqual([{ yes: true }])
    }
    if (step.leaves !== '') await db.script(step.leaves)
    const left = await db.session(readRows)
    const empty = [...left].filter(([, rows]) => rows.length === 0).map(([table]) => table)
    expect(empty, `What comes after ${name} meets no row in these: add some to what it leaves`).toEqual([])
  })
})

type Row = Record<string, unknown>
type Rows = Map<string, Row[]>

async function readRows(session: Session): Promise<Rows> {
  const tables = await session.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  )
  const rows: Rows = new Map()
  for (const { name } of tables) {
    const found = await session.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} t`)
    rows.set(
      name,
      found.map(({ row }): Row => JSON.parse(row)),
    )
  }
  return rows
}

const changedIn = (table: string, { changes = [] }: Step) =>
  changes.filter((change) => change.startsWith(`${table}.`)).map((change) => change.slice(table.length + 1))

/** New columns may have come; the old ones hold what they held. */
function isKept(row: Row, after: Row[], changed: string[]): boolean {
  const same = Object.entries(row).filter(([column]) => !changed.includes(column))
  return after.some((now) => same.every(([column, value]) => JSON.stringify(now[column]) === JSON.stringify(value)))
}

type Opened = { db: Database; close(): Promise<void> }

/** An engine of the kind that is tested, with nothing in it. */
async function openEmpty(): Promise<Opened> {
  if (template.kind === 'embedded') return openInMemory()
  const name = `${template.run}_${randomBytes(4).toString('hex')}`
  await runOnServer(template.url, `CREATE DATABASE ${name}`)
  const url = withDatabase(template.url, name)
  const db = await openPostgres({ url, directUrl: url, poolSize: 1, onError: fail })
  const close = async () => {
    await db.close()
    await runOnServer(template.url, `DROP DATABASE ${name} WITH (FORCE)`)
  }
  return { db, close }
}

async function openInMemory(): Promise<Opened> {
  const db = wrapEmbedded(await PGlite.create({ extensions }), fail)
  return { db, close: () => db.close() }
}

function fail(error: unknown): never {
  throw error
}

if (template.kind === 'postgresql')
  test('both engines hold the same', async () => {
    const migrated = async ({ db, close }: Opened) => {
      try {
        await migrate(db, shipped, () => undefined)
        return await db.session(describeSchema)
      } finally {
        await close()
      }
    }
    const server = await migrated(await openEmpty())
    expect(server.length).toBeGreaterThan(1000)
    expect(await migrated(await openInMemory())).toEqual(server)
  })

/** One line a column, index, constraint, trigger, function and so on. What an extension brought is its own business. */
async function describeSchema(session: Session): Promise<string[]> {
  const ours = `NOT EXISTS (SELECT 1 FROM pg_depend WHERE deptype = 'e' AND objid = o.oid)`
  const found = await session.query<{ line: string }>(`
    SELECT 'column ' || o.oid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END
      || coalesce(' DEFAULT ' || pg_get_expr(adbin, adrelid), '') || attidentity::text || attgenerated::text AS line
    FROM pg_class o JOIN pg_attribute ON attrelid = o.oid LEFT JOIN pg_attrdef ON adrelid = o.oid AND adnum = attnum
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped AND ${ours}
    UNION ALL SELECT 'index ' || pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class o ON o.oid = indrelid WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT 'constraint ' || conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'c', 'x')
    UNION ALL SELECT 'trigger ' || tgenabled::text || ' ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT pg_get_functiondef(o.oid) FROM pg_proc o WHERE pronamespace = 'public'::regnamespace AND prokind = 'f' AND ${ours}
    UNION ALL SELECT 'enum ' || o.typname || ' ' || enumsortorder || ' ' || enumlabel FROM pg_enum JOIN pg_type o ON o.oid = enumtypid
    UNION ALL SELECT 'sequence ' || sequencename || ' ' || data_type || ' ' || increment_by FROM pg_sequences WHERE schemaname = 'public'
    UNION ALL SELECT 'view ' || o.relname FROM pg_class o WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm') AND ${ours}
    UNION ALL SELECT 'extension ' || extname FROM pg_extension`)
  return found.map(({ line }) => line).sort()
}
