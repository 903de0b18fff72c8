import {
  atLeast,
  between,
  conceptSlug,
  every,
  hash,
  jsonArrays,
  jsonObjects,
  orNull,
  saysWhen,
  slug,
  type TableRules,
} from './rules'

export const blueprints: Record<string, TableRules> = {
  blueprints: {
    keys: ['id', 'slug'],
    references: { 'author_id → users': 'set null' },
    checks: { blueprints_slug_shape: slug('slug') },
  },
  blueprint_authors: {
    keys: ['blueprint_id, user_id'],
    references: { 'blueprint_id → blueprints': 'cascade', 'user_id → users': 'cascade' },
  },
  blueprint_versions: {
    keys: [
      'id',
      'blueprint_id, number',
      'blueprint_id, content_hash',
      `blueprint_id WHERE (status = 'published'::version_status)`,
    ],
    references: { 'blueprint_id → blueprints': 'cascade', 'author_id → users': 'set null' },
    checks: {
      blueprint_versions_number: atLeast('number', 1),
      blueprint_versions_published_when: every(
        saysWhen(`status = 'published'`, `status = 'draft'`, 'published_at'),
        saysWhen(`status = 'deprecated'`, `status = 'draft'`, 'published_at'),
        saysWhen(`status = 'archived'`, `status = 'draft'`, 'published_at'),
      ),
      blueprint_versions_review_object: jsonObjects('review'),
      blueprint_versions_hash_shape: every(hash('content_hash'), orNull('content_hash')),
    },
  },
  blueprint_modules: {
    /** The second is what edges point to. */
    keys: ['id', 'version_id, id', 'version_id, module_number', 'version_id, concept_slug'],
    references: { 'version_id → blueprint_versions': 'cascade' },
    checks: {
      blueprint_modules_number: atLeast('module_number', 1),
      blueprint_modules_concept_shape: conceptSlug('concept_slug'),
      blueprint_modules_difficulty: between('difficulty_level', 1, 10),
      blueprint_modules_hours: every(between('estimated_hours', 1, 1000), orNull('estimated_hours')),
      blueprint_modules_objectives_array: jsonArrays('learning_objectives'),
      blueprint_modules_content_object: jsonObjects('content_template'),
    },
  },
  blueprint_module_edges: {
    keys: ['module_id, prerequisite_id'],
    references: {
      'version_id → blueprint_versions': 'cascade',
      'version_id, module_id → blueprint_modules': 'cascade',
      'version_id, prerequisite_id → blueprint_modules': 'cascade',
    },
    checks: {
      blueprint_module_edges_not_itself: {
        refuses: [`prerequisite_id = module_id`],
        accepts: [`prerequisite_id = gen_random_uuid()`],
      },
    },
  },
  blueprint_exercises: {
    keys: ['id', 'module_id, slug', 'module_id, order_index'],
    references: {
      'module_id → blueprint_modules': 'cascade',
      'module_id, alternative_to → blueprint_exercises': 'restrict',
    },
    checks: {
      blueprint_exercises_slug_shape: conceptSlug('slug'),
      blueprint_exercises_order: atLeast('order_index', 0),
      blueprint_exercises_difficulty: between('difficulty_level', 1, 10),
      blueprint_exercises_points: between('points', 0, 10_000),
      blueprint_exercises_time_limit: every(between('time_limit_minutes', 1, 1440), orNull('time_limit_minutes')),
      blueprint_exercises_language: {
        refuses: [`kind = 'coding', language = NULL`, `kind = 'review', language = NULL`],
        accepts: [`kind = 'quiz', language = NULL`, `kind = 'coding', language = 'python'`],
      },
      blueprint_exercises_json: every(
        jsonArrays('files', 'solution', 'tests', 'flaws', 'hints', 'quiz'),
        jsonObjects('limits'),
      ),
      blueprint_exercises_objectives_array: jsonArrays('objectives'),
      blueprint_exercises_metrics_array: jsonArrays('metrics'),
      blueprint_exercises_review_tests_array: jsonArrays('review_tests'),
      blueprint_exercises_alternative: {
        refuses: [`slug = 'a', alternative_to = 'a'`],
        accepts: [`slug = 'a', alternative_to = 'b'`, `alternative_to = NULL`],
      },
    },
  },
}
