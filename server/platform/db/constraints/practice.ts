import { atLeast, between, every, jsonObjects, orNull, saysWhen, shape, type TableRules } from './rules'

export const practice: Record<string, TableRules> = {
  skill_deconstructions: {
    /** Made once for everybody who asks the same. */
    keys: ['id', 'normalized_query'],
    checks: {
      skill_deconstructions_normalized: shape('normalized_query', {
        good: ['x', 'play the oboe'],
        bad: ['', '\t', ' x', 'x\n', 'Oboe'],
      }),
      skill_deconstructions_data_object: jsonObjects('deconstruction_data'),
      skill_deconstructions_provenance_object: every(jsonObjects('provenance'), orNull('provenance')),
    },
  },
  roadmaps: {
    keys: ['id', 'user_id, skill_deconstruction_id'],
    references: { 'user_id → users': 'cascade', 'skill_deconstruction_id → skill_deconstructions': 'set null' },
    checks: {
      roadmaps_deconstructed: {
        refuses: [`skill_deconstruction_id = gen_random_uuid(), is_deconstructed = false`],
        accepts: [
          `skill_deconstruction_id = gen_random_uuid(), is_deconstructed = true`,
          `skill_deconstruction_id = NULL, is_deconstructed = false`,
          // What it was taken apart into is gone.
          `skill_deconstruction_id = NULL, is_deconstructed = true`,
        ],
      },
    },
  },
  milestone_progress: {
    keys: ['id', 'user_id, skill_deconstruction_id, milestone_id'],
    references: { 'user_id → users': 'cascade', 'skill_deconstruction_id → skill_deconstructions': 'cascade' },
    checks: {
      milestone_progress_practice: {
        refuses: [
          `practice_completions = -1`,
          `practice_attempts = 1, practice_completions = 2`,
          `practice_attempts = -1`,
        ],
        accepts: [`practice_attempts = 0, practice_completions = 0`, `practice_attempts = 2, practice_completions = 2`],
      },
      milestone_progress_completed_when: saysWhen(
        `started_at = now(), status = 'completed'`,
        `started_at = now(), status = 'failed'`,
        'completed_at',
      ),
      milestone_progress_started_when: {
        refuses: [`started_at = NULL, status = 'in_progress', completed_at = NULL`],
        accepts: [
          `started_at = NULL, status = 'not_started', completed_at = NULL`,
          `started_at = now(), status = 'in_progress', completed_at = NULL`,
        ],
      },
      milestone_progress_in_order: {
        refuses: [`status = 'completed', started_at = now(), completed_at = now() - interval '1 ms'`],
        accepts: [
          `status = 'completed', started_at = now(), completed_at = now()`,
          `status = 'in_progress', started_at = now(), completed_at = NULL`,
        ],
      },
    },
  },
  practice_activities: {
    keys: ['id'],
    references: { 'milestone_progress_id → milestone_progress': 'cascade' },
    checks: {
      practice_activities_rating: every(between('difficulty_rating', 1, 5), orNull('difficulty_rating')),
      practice_activities_minutes: every(atLeast('completion_time', 0), orNull('completion_time')),
      practice_activities_completed_when: saysWhen('completed = true', 'completed = false', 'completed_at'),
    },
  },
}
