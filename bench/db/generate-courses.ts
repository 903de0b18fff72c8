import { type Step, step } from './draw'
import { begin, now, scale } from './scale'

const everyModule = `bench.courses CROSS JOIN generate_series(0, ${scale.modulesEach - 1}) i`
const everyExercise = `${everyModule} CROSS JOIN generate_series(0, ${scale.exercisesEach - 1}) x`
const moduleOf = `bench.id('module', c * 10 + i)`
const exerciseOf = `bench.id('exercise', c * 100 + i * 10 + x)`

/** Everybody has a course; the other half falls mostly on those who do most. */
export const courses: Step[] = [
  {
    fills: 'bench.courses',
    sql: `CREATE UNLOGGED TABLE bench.courses AS
      SELECT c, n, b, status, at, CASE status WHEN 'completed' THEN ${scale.modulesEach} WHEN 'draft' THEN 0
        ELSE bench.pick('done', c, ${scale.modulesEach}) END AS done
      FROM (
        SELECT c, CASE WHEN c <= ${scale.people} THEN c ELSE bench.owner('course', c, 1.6) END AS n,
          1 + bench.pick('blueprint', c, ${scale.blueprints}) AS b, bench.moment('course', c) AS at,
          bench.one_of(ARRAY['active', 'active', 'active', 'active', 'completed', 'completed', 'paused', 'draft', 'archived'], 'status', c) AS status
        FROM generate_series(1, ${scale.courses}) c
      ) course`,
  },
  step(
    'generated_courses',
    `id, user_id, blueprint_version_id, archetype_id, title, description, domain, variables, status, progress_percentage,
     total_modules, completed_modules, started_at, completed_at, created_at, updated_at`,
    `SELECT bench.id('course', c), bench.id('user', n), bench.id('version', b), ids[1 + bench.pick('archetype', n, cardinality(ids))],
       'How sneakers flow, part ' || c, bench.prose(200), 'rare sneakers', '{"entity_primary": "sneaker", "metric": "price", "action": "lend"}',
       status::course_status, 100 * done / ${scale.modulesEach}, ${scale.modulesEach}, done, at, CASE WHEN status = 'completed' THEN at END, at, at
     FROM bench.courses, bench.archetypes`,
  ),
  step(
    'generated_modules',
    `id, course_id, blueprint_module_id, concept_slug, title, description, learning_objectives, content, difficulty_level,
     estimated_minutes, order_index, provenance`,
    `SELECT ${moduleOf}, bench.id('course', c), bench.id('blueprint module', b * 10 + i), 'concept-' || i, 'Counting what you lend, ' || i,
       bench.prose(150), '["say what is lent to whom", "find what was never given back"]',
       jsonb_build_object('sections', jsonb_build_array(bench.prose(400 + bench.pick('length', c * 10 + i, 600)))), 1 + i, 45, i,
       '{"engine": "built-in", "promptVersion": 1}'
     FROM ${everyModule}`,
  ),
  step(
    'generated_module_edges',
    'course_id, module_id, prerequisite_id',
    `SELECT bench.id('course', c), ${moduleOf}, bench.id('module', c * 10 + i - 1) FROM ${everyModule} WHERE i > 0`,
  ),
  step(
    'module_progress',
    'id, user_id, module_id, status, attempts, best_score, final_score, time_spent_minutes, completed_at, created_at, updated_at',
    `SELECT bench.id('module progress', c * 10 + i), bench.id('user', n), ${moduleOf},
       CASE WHEN i < done THEN 'completed' WHEN i > done THEN 'locked' WHEN c % 2 = 0 THEN 'available' ELSE 'in_progress' END::module_status,
       CASE WHEN i <= done THEN 4 ELSE 0 END, CASE WHEN i < done THEN 90 END, CASE WHEN i < done THEN 90 END, CASE WHEN i <= done THEN 40 ELSE 0 END,
       CASE WHEN i < done THEN at END, at, at
     FROM ${everyModule}`,
  ),
  step(
    'exercises',
    `id, module_id, blueprint_exercise_id, order_index, kind, title, prompt, language, files, solution, tests, hints, difficulty_level`,
    `SELECT ${exerciseOf}, ${moduleOf}, bench.id('blueprint exercise', b * 100 + i * 10 + x), x, 'coding', 'Lend a pair, ' || x, bench.prose(250), 'typescript',
       '[{"path": "lend.ts", "text": "export function lend(pair: string) { return pair }"}]',
       '[{"path": "lend.ts", "text": "export const lend = (pair: string) => pair.trim()"}]',
       '[{"path": "lend.test.ts", "text": "test(''lends'', () => expect(lend('' a '')).toBe(''a''))"}]',
       '[{"id": "h1", "text": "Look at the spaces.", "penalty": 5}]', 1 + i
     FROM ${everyExercise}`,
  ),
]

export const submissions: Step[] = [
  {
    fills: 'bench.attempted',
    sql: `CREATE UNLOGGED TABLE bench.attempted AS
      SELECT row_number() OVER (ORDER BY bench.draw('attempted', c * 100 + i * 10 + x))::int AS place, n, ${exerciseOf} AS exercise_id, at
      FROM ${everyExercise} WHERE i <= done AND status <> 'draft'`,
  },
  {
    fills: 'bench.attempted',
    sql: 'CREATE UNIQUE INDEX ON bench.attempted (place); ANALYZE bench.attempted',
  },
  step(
    'submissions',
    `id, user_id, exercise_id, submission_key, files, status, score, execution_time_ms, memory_used_mb, work_units, submitted_at, evaluated_at`,
    `SELECT bench.id('submission', s), bench.id('user', n), exercise_id, bench.id('attempt', s),
       jsonb_build_array(jsonb_build_object('path', 'lend.ts', 'text', bench.prose(150 + s % 300))), status::submission_status,
       CASE status WHEN 'passed' THEN 70 + s % 31 WHEN 'failed' THEN s % 60 END, 20 + s % 400, 12.5, 1000 + s % 90000,
       sent, CASE WHEN status <> 'pending' THEN sent + interval '2 seconds' END
     FROM (
       SELECT s, 1 + bench.pick('tried', s, size, 1.5) AS place,
         bench.one_of(ARRAY['passed', 'passed', 'passed', 'passed', 'passed', 'passed', 'passed', 'passed', 'passed', 'passed', 'passed',
           'failed', 'failed', 'failed', 'failed', 'failed', 'failed', 'failed', 'needs_review', 'pending'], 'verdict', s) AS status,
         '${begin}'::timestamptz + s * (('${now}'::timestamptz - '${begin}'::timestamptz) / ${scale.submissions}) AS sent
       FROM generate_series(1, ${scale.submissions}) s, (SELECT count(*) AS size FROM bench.attempted) attempted
     ) attempt JOIN bench.attempted USING (place)`,
  ),
  step(
    'evaluations',
    'id, submission_id, agent_type, outcome, passed, test_results, feedback, created_at',
    `SELECT md5(id::text)::uuid, id, 'tests', status::text::evaluation_outcome, status = 'passed',
       jsonb_build_array(jsonb_build_object('name', 'lends', 'passed', status = 'passed', 'ms', 3)),
       jsonb_build_object('summary', bench.prose(120)), evaluated_at
     FROM submissions WHERE status <> 'pending'`,
  ),
  step(
    'exercise_progress',
    'id, user_id, exercise_id, status, best_score, attempts, consecutive_failures, last_submitted_at, passed_at',
    `SELECT md5('progress' || user_id || exercise_id)::uuid, user_id, exercise_id,
       CASE WHEN bool_or(status = 'passed') THEN 'passed' ELSE 'failed' END::submission_status, max(score), count(*), 0, max(submitted_at),
       min(evaluated_at) FILTER (WHERE status = 'passed')
     FROM submissions GROUP BY user_id, exercise_id`,
  ),
]
