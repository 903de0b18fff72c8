import { type Step, step } from './draw'
import { begin, now, scale } from './scale'

const everybody = `generate_series(1, ${scale.people}) n`

const firstNames = `ARRAY['Ada', 'Noor', 'Tomasz', 'Mei', 'Kofi', 'Lena', 'Iker', 'Sana', 'Jonas', 'Wanjiru']`
const lastNames = `ARRAY['Okafor', 'Lind', 'Sato', 'Moreau', 'Petrov', 'Haddad', 'Nowak', 'Silva', 'Berg', 'Iyer']`
const things = `ARRAY['sneaker', 'sourdough', 'synthesizer', 'orchid', 'chess opening', 'bicycle', 'beehive', 'radio play']`

export const people: Step[] = [
  {
    fills: 'bench.archetypes',
    sql: `CREATE TABLE bench.archetypes AS SELECT array_agg(id ORDER BY slug) AS ids FROM archetypes`,
  },
  step(
    'users',
    'id, email, username, password_hash, first_name, last_name, is_active, email_verified_at, last_active_at, created_at, updated_at',
    `SELECT bench.id('user', n), 'person-' || n || '@example.org', 'person-' || n, 'no password',
       bench.one_of(${firstNames}, 'first name', n), bench.one_of(${lastNames}, 'last name', n), n % 200 <> 0,
       '${begin}', '${now}', '${begin}'::timestamptz - n * interval '1 minute', '${begin}'
     FROM ${everybody}`,
  ),
  step(
    'user_profiles',
    'user_id, bio, location, timezone, interests, preferences, updated_at',
    `SELECT bench.id('user', n), bench.prose(200), 'Kathmandu', 'Asia/Kathmandu',
       ARRAY[bench.one_of(${things}, 'thing', n)],
       CASE WHEN n % 33 = 7 THEN '{"activityVisibility": "private"}' WHEN n % 8 = 3 THEN '{"activityVisibility": "friends"}' ELSE '{}' END::jsonb,
       '${begin}'
     FROM ${everybody}`,
  ),
  step(
    'learning_profiles',
    'id, user_id, skill_level, learning_style, goals, time_constraints, preferences, assessment_completed',
    `SELECT bench.id('learning profile', n), bench.id('user', n),
       bench.one_of(ARRAY['beginner', 'intermediate', 'advanced', 'expert'], 'level', n)::skill_level,
       bench.one_of(ARRAY['visual', 'auditory', 'kinesthetic', 'reading'], 'style', n)::learning_style,
       '["understand what runs my shop", "build one thing that others use"]',
       '{"minutesPerDay": 30, "days": ["monday", "thursday"]}', '{"pace": "steady"}', n % 4 <> 0
     FROM ${everybody}`,
  ),
  step(
    'user_archetypes',
    'id, user_id, archetype_id, domain',
    `SELECT bench.id('user archetype', n), bench.id('user', n), ids[1 + bench.pick('archetype', n, cardinality(ids))],
       'rare ' || bench.one_of(${things}, 'thing', n)
     FROM ${everybody}, bench.archetypes`,
  ),
  step(
    'user_variables',
    'id, user_id, variable_key, variable_value, user_archetype_id',
    `SELECT bench.id('variable ' || key, n), bench.id('user', n), key, bench.one_of(${things}, 'thing', n), bench.id('user archetype', n)
     FROM ${everybody}, unnest(ARRAY['entity_primary', 'metric', 'container', 'action']) key`,
  ),
]

const everyBlueprint = `generate_series(1, ${scale.blueprints}) b`
const everyModule = `${everyBlueprint}, generate_series(0, ${scale.modulesEach - 1}) i`

export const blueprints: Step[] = [
  step(
    'blueprints',
    'id, slug, title, summary, author_id',
    `SELECT bench.id('blueprint', b), 'blueprint-' || b, 'Blueprint ' || b || ' of how things flow', bench.prose(160), bench.id('user', b)
     FROM ${everyBlueprint}`,
  ),
  step(
    'blueprint_versions',
    'id, blueprint_id, number, title_template, author_id',
    `SELECT bench.id('version', b), bench.id('blueprint', b), 1, 'How {ENTITY} flow', bench.id('user', b) FROM ${everyBlueprint}`,
  ),
  step(
    'blueprint_modules',
    'id, version_id, module_number, concept_slug, title_template, content_template, estimated_hours',
    `SELECT bench.id('blueprint module', b * 10 + i), bench.id('version', b), i + 1, 'concept-' || i, 'Concept ' || i || ' of {ENTITY}',
       jsonb_build_object('sections', jsonb_build_array(bench.prose(300))), 3
     FROM ${everyModule}`,
  ),
  step(
    'blueprint_module_edges',
    'version_id, module_id, prerequisite_id',
    `SELECT bench.id('version', b), bench.id('blueprint module', b * 10 + i), bench.id('blueprint module', b * 10 + i - 1)
     FROM ${everyModule} WHERE i > 0`,
  ),
  step(
    'blueprint_exercises',
    'id, module_id, slug, order_index, kind, title_template, prompt_template, language, difficulty_level',
    `SELECT bench.id('blueprint exercise', b * 100 + i * 10 + x), bench.id('blueprint module', b * 10 + i), 'exercise-' || x, x, 'coding',
       'Exercise ' || x || ' with {ENTITY}', bench.prose(200), 'typescript', 1 + i
     FROM ${everyModule}, generate_series(0, ${scale.exercisesEach - 1}) x`,
  ),
  {
    fills: 'blueprint_versions',
    sql: `UPDATE blueprint_versions SET status = 'published', published_at = '${begin}' WHERE status = 'draft'`,
  },
]
