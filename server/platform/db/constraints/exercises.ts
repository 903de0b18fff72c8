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
  type TableRules,
} from './rules'

export const exercises: Record<string, TableRules> = {
  exercises: {
    keys: ['id', 'module_id, order_index', 'module_id, slug'],
    references: {
      'module_id → generated_modules': 'cascade',
      'blueprint_exercise_id → blueprint_exercises': 'restrict',
      'module_id, alternative_to → exercises': 'restrict',
      'variant_of → exercises': 'cascade',
    },
    checks: {
      exercises_order: atLeast('order_index', 0),
      exercises_difficulty: between('difficulty_level', 1, 10),
      exercises_points: between('points', 0, 10_000),
      exercises_time_limit: every(between('time_limit_minutes', 1, 1440), orNull('time_limit_minutes')),
      exercises_language: {
        refuses: [`kind = 'coding', language = NULL`, `kind = 'project', language = NULL`],
        accepts: [
          `kind = 'quiz', language = NULL`,
          `kind = 'review', language = NULL`,
          `kind = 'coding', language = 'typescript'`,
        ],
      },
      exercises_metrics_array: jsonArrays('metrics'),
      exercises_review_tests_array: jsonArrays('review_tests'),
      exercises_variant: {
        refuses: [
          `variant_of = gen_random_uuid(), kind = 'review', is_required = false, seed = NULL`,
          `variant_of = NULL, seed = 1`,
          `variant_of = gen_random_uuid(), seed = 1, kind = 'build', language = 'typescript', is_required = false`,
          `variant_of = gen_random_uuid(), seed = 1, kind = 'review', is_required = true`,
        ],
        accepts: [
          `variant_of = gen_random_uuid(), seed = 0, kind = 'review', is_required = false`,
          `variant_of = NULL, seed = NULL`,
        ],
      },
      exercises_variant_not_itself: {
        refuses: [`variant_of = id, seed = 1, kind = 'review', is_required = false`],
        accepts: [`variant_of = gen_random_uuid(), seed = 0, kind = 'review', is_required = false`],
      },
      exercises_seed: {
        refuses: [`variant_of = gen_random_uuid(), seed = -1, kind = 'review', is_required = false`],
        accepts: [`variant_of = gen_random_uuid(), seed = 0, kind = 'review', is_required = false`],
      },
      exercises_json: every(jsonArrays('files', 'solution', 'tests', 'flaws', 'hints', 'quiz'), jsonObjects('limits')),
      exercises_slug_shape: every(conceptSlug('slug'), orNull('slug')),
      exercises_alternative: {
        refuses: [`slug = 'a', alternative_to = 'a'`],
        accepts: [`slug = 'a', alternative_to = 'b'`, `slug = NULL, alternative_to = 'a'`, `alternative_to = NULL`],
      },
    },
  },
  submissions: {
    keys: ['id', 'user_id, submission_key', 'user_id, exercise_id, number'],
    references: { 'user_id → users': 'cascade', 'exercise_id → exercises': 'cascade' },
    checks: {
      submissions_score: every(between('score', 0, 100, 0.01), notANumber('score'), orNull('score')),
      submissions_measures: every(
        atLeast('execution_time_ms', 0),
        between('memory_used_mb', 0, 1_000_000, 0.01),
        notANumber('memory_used_mb'),
        atLeast('work_units', 0),
        orNull('execution_time_ms', 'memory_used_mb', 'work_units'),
      ),
      submissions_something: {
        refuses: [`files = NULL, answers = NULL, findings = NULL`],
        accepts: [
          `files = '[]', answers = NULL, findings = NULL`,
          `files = NULL, answers = '{}', findings = NULL`,
          `files = NULL, answers = NULL, findings = '[]'`,
        ],
      },
      submissions_findings_array: every(jsonArrays('findings'), {
        refuses: [],
        accepts: [`files = '[]', findings = NULL`],
      }),
      submissions_number: atLeast('number', 1),
      submissions_files_array: every(jsonArrays('files'), {
        refuses: [],
        accepts: [`files = NULL, answers = '{}'`],
      }),
      submissions_answers_object: every(jsonObjects('answers'), {
        refuses: [],
        accepts: [`files = '[]', answers = NULL`],
      }),
      submissions_evaluated_when: every(
        saysWhen(`status = 'passed'`, `status = 'pending'`, 'evaluated_at'),
        saysWhen(`status = 'failed'`, `status = 'pending'`, 'evaluated_at'),
        // A machine may have looked already when a person is asked to.
        {
          refuses: [],
          accepts: [`status = 'needs_review', evaluated_at = NULL`, `status = 'needs_review', evaluated_at = now()`],
        },
      ),
    },
  },
  evaluations: {
    keys: ['id'],
    references: { 'submission_id → submissions': 'cascade' },
    checks: {
      evaluations_passed_by_outcome: {
        refuses: [
          `passed = true, outcome = 'failed'`,
          `passed = true, outcome = 'errored'`,
          `passed = true, outcome = 'timed_out'`,
          `passed = true, outcome = 'needs_review'`,
          `passed = false, outcome = 'passed'`,
        ],
        accepts: [`passed = true, outcome = 'passed'`, `passed = false, outcome = 'needs_review'`],
      },
      evaluations_results_array: jsonArrays('test_results'),
      evaluations_feedback_object: jsonObjects('feedback'),
      evaluations_suggestions_array: jsonArrays('suggestions'),
    },
  },
  exercise_progress: {
    keys: ['id', 'user_id, exercise_id'],
    references: { 'user_id → users': 'cascade', 'exercise_id → exercises': 'cascade' },
    checks: {
      exercise_progress_score: every(
        between('best_score', 0, 100, 0.01),
        notANumber('best_score'),
        orNull('best_score'),
      ),
      exercise_progress_attempts: {
        refuses: [`consecutive_failures = -1`, `attempts = 1, consecutive_failures = 2`, `attempts = -1`],
        accepts: [`attempts = 0, consecutive_failures = 0`, `attempts = 3, consecutive_failures = 3`],
      },
      exercise_progress_hints_array: jsonArrays('hints_revealed'),
      exercise_progress_started_when: every(saysWhen('starts = 1', 'starts = 0', 'started_at'), {
        refuses: ['starts = -1, started_at = NULL', 'starts = -1, started_at = now()'],
        accepts: ['starts = 7, started_at = now()'],
      }),
      exercise_progress_passed_when: every(
        saysWhen(`status = 'passed'`, `status = 'failed'`, 'passed_at'),
        saysWhen(`status = 'passed'`, `status = 'needs_review'`, 'passed_at'),
      ),
    },
  },
  exercise_drafts: {
    keys: ['user_id, exercise_id'],
    references: { 'user_id → users': 'cascade', 'exercise_id → exercises': 'cascade' },
    checks: {
      exercise_drafts_something: {
        refuses: [`files = NULL, answers = NULL, findings = NULL`],
        accepts: [
          `files = '[]', answers = NULL, findings = NULL`,
          `files = NULL, answers = '{}', findings = NULL`,
          `files = NULL, answers = NULL, findings = '[]'`,
        ],
      },
      exercise_drafts_json: every(jsonArrays('files'), jsonObjects('answers'), jsonArrays('findings')),
      exercise_drafts_version: atLeast('version', 1),
    },
  },
}
