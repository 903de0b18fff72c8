import {
  atLeast,
  between,
  conceptSlug,
  every,
  jsonArrays,
  jsonObjects,
  notANumber,
  orNull,
  saysWhen,
  shape,
  slug,
  type TableRules,
} from './rules'

export const courses: Record<string, TableRules> = {
  generated_courses: {
    keys: ['id', 'share_slug', 'user_id, creation_key'],
    references: {
      'user_id → users': 'cascade',
      'blueprint_version_id → blueprint_versions': 'restrict',
      'archetype_id → archetypes': 'restrict',
    },
    checks: {
      generated_courses_progress: between('progress_percentage', 0, 100),
      generated_courses_counts: {
        refuses: [`completed_modules = -1`, `total_modules = 1, completed_modules = 2`, `total_modules = -1`],
        accepts: [`total_modules = 0, completed_modules = 0`, `total_modules = 2, completed_modules = 2`],
      },
      generated_courses_hours: every(between('estimated_hours', 0, 10_000), orNull('estimated_hours')),
      generated_courses_completed_when: {
        refuses: [`status = 'completed', completed_at = NULL`],
        accepts: [
          `status = 'completed', completed_at = now()`,
          `status = 'active', completed_at = NULL`,
          // Completed once, then put aside: when that was stays known.
          `status = 'archived', completed_at = now()`,
        ],
      },
      generated_courses_variables_object: jsonObjects('variables'),
      generated_courses_seed: atLeast('seed', 0),
      generated_courses_creation_key: every(
        shape('creation_key', { good: ['a', ' '], bad: [''] }),
        orNull('creation_key'),
      ),
      generated_courses_share_shape: every(
        shape('share_slug', {
          good: ['0123456789abcdef', 'a'.repeat(40)],
          bad: ['', 'a'.repeat(15), 'A'.repeat(16), 'a-a'.repeat(6), `${'a'.repeat(16)}\n`],
        }),
        orNull('share_slug'),
      ),
    },
  },
  generated_modules: {
    /** The second is what edges point to. */
    keys: ['id', 'course_id, id', 'course_id, order_index', 'course_id, concept_slug'],
    references: { 'course_id → generated_courses': 'cascade', 'blueprint_module_id → blueprint_modules': 'restrict' },
    checks: {
      generated_modules_concept_shape: conceptSlug('concept_slug'),
      generated_modules_order: atLeast('order_index', 0),
      generated_modules_difficulty: between('difficulty_level', 1, 10),
      generated_modules_minutes: every(between('estimated_minutes', 1, 60_000), orNull('estimated_minutes')),
      generated_modules_objectives_array: jsonArrays('learning_objectives'),
      generated_modules_content_object: jsonObjects('content'),
      generated_modules_provenance_object: every(jsonObjects('provenance'), orNull('provenance')),
    },
  },
  generated_module_edges: {
    keys: ['module_id, prerequisite_id'],
    references: {
      'course_id → generated_courses': 'cascade',
      'course_id, module_id → generated_modules': 'cascade',
      'course_id, prerequisite_id → generated_modules': 'cascade',
    },
    checks: {
      generated_module_edges_not_itself: {
        refuses: [`prerequisite_id = module_id`],
        accepts: [`prerequisite_id = gen_random_uuid()`],
      },
    },
  },
  course_tags: {
    keys: ['id', 'course_id, tag'],
    references: { 'course_id → generated_courses': 'cascade' },
    checks: { course_tags_shape: slug('tag') },
  },
  module_progress: {
    keys: ['id', 'user_id, module_id'],
    references: { 'user_id → users': 'cascade', 'module_id → generated_modules': 'cascade' },
    checks: {
      module_progress_attempts: {
        refuses: [`consecutive_failures = -1`, `attempts = 1, consecutive_failures = 2`, `attempts = -1`],
        accepts: [`attempts = 0, consecutive_failures = 0`, `attempts = 3, consecutive_failures = 3`],
      },
      module_progress_scores: every(
        between('best_score', 0, 100, 0.01),
        between('final_score', 0, 100, 0.01),
        notANumber('best_score', 'final_score'),
        orNull('best_score', 'final_score'),
      ),
      module_progress_time: atLeast('time_spent_minutes', 0),
      module_progress_seconds: atLeast('time_spent_seconds', 0),
      module_progress_sections_array: jsonArrays('sections_read'),
      module_progress_completed_by_whom: {
        refuses: [
          `completed_by = 'reading', status = 'in_progress', completed_at = NULL`,
          `completed_by = 'placement', status = 'available', completed_at = NULL`,
        ],
        accepts: [
          `completed_by = 'placement', status = 'completed', completed_at = now()`,
          `completed_by = NULL, status = 'completed', completed_at = now()`,
          `completed_by = NULL, status = 'in_progress', completed_at = NULL`,
        ],
      },
      module_progress_completed_when: saysWhen(`status = 'completed'`, `status = 'in_progress'`, 'completed_at'),
    },
  },
  course_generations: {
    keys: ['course_id'],
    references: { 'course_id → generated_courses': 'cascade' },
    checks: {
      course_generations_counts: {
        refuses: [`modules_done = -1`, `modules_total = 1, modules_done = 2`],
        accepts: [`modules_total = 0, modules_done = 0`, `modules_total = 2, modules_done = 2`],
      },
      course_generations_revision: atLeast('revision', 1),
      course_generations_finished_when: every(
        saysWhen(`state = 'done'`, `state = 'waiting'`, 'finished_at'),
        saysWhen(`state = 'failed', notice = 'x'`, `state = 'running'`, 'finished_at'),
      ),
      course_generations_failed_why: {
        refuses: [`state = 'failed', finished_at = now(), notice = NULL`],
        accepts: [
          `state = 'failed', finished_at = now(), notice = 'The model did not answer.'`,
          `state = 'done', finished_at = now(), notice = NULL`,
        ],
      },
      course_generations_request_object: jsonObjects('request'),
    },
  },
}
