import {
  atLeast,
  between,
  every,
  jsonArrays,
  jsonObjects,
  notANumber,
  orNull,
  saysWhen,
  shape,
  type TableRules,
} from './rules'

/** Of a card's memory: days until recall falls to 90 %, and how hard it is. */
const memoryState = every(
  between('stability', 0, 1_000_000, 0.5),
  between('difficulty', 0, 10, 0.5),
  notANumber('stability', 'difficulty'),
  { refuses: [`stability = 'Infinity'`], accepts: [] },
)

const examples = (count: number) => `original_examples = to_jsonb(array_fill('x'::text, ARRAY[${count}]))`

export const memory: Record<string, TableRules> = {
  learning_goals: {
    keys: ['id'],
    references: { 'user_id → users': 'cascade' },
    checks: {
      learning_goals_title_said: shape('title', { good: ['x'], bad: ['', '  ', '\t\n'] }),
      learning_goals_mastery: between('mastery_percentage', 0, 100),
      learning_goals_time: atLeast('total_time_seconds', 0),
      learning_goals_completed_when: {
        refuses: [`status = 'completed', completed_at = NULL, archived_at = NULL`],
        accepts: [
          `status = 'completed', completed_at = now(), archived_at = NULL`,
          `status = 'active', completed_at = NULL, archived_at = NULL`,
        ],
      },
      learning_goals_archived_when: every(
        saysWhen(`status = 'archived'`, `status = 'paused'`, 'archived_at'),
        // Reached once, put aside later.
        { refuses: [], accepts: [`status = 'archived', archived_at = now(), completed_at = now()`] },
      ),
    },
  },
  flashcards: {
    /** The second is what review logs point to. */
    keys: ['id', 'user_id, id'],
    references: { 'user_id → users': 'cascade', 'skill_id → skills': 'set null' },
    checks: {
      flashcards_two_sides: every(
        shape('question', { good: ['?'], bad: ['', '  ', '\n'] }),
        shape('answer', { good: ['!'], bad: ['', '  ', '\n'] }),
      ),
      flashcards_memory: memoryState,
      flashcards_counts: every(atLeast('scheduled_days', 0), atLeast('learning_steps', 0), {
        refuses: [`reps = 1, lapses = -1`, `reps = 1, lapses = 2`, `reps = -1`],
        accepts: [`reps = 0, lapses = 0`, `reps = 2, lapses = 2`],
      }),
      flashcards_new_is_unseen: every(
        saysWhen(`state = 'review'`, `state = 'new'`, 'last_review_at'),
        saysWhen(`state = 'learning'`, `state = 'new'`, 'last_review_at'),
        saysWhen(`state = 'relearning'`, `state = 'new'`, 'last_review_at'),
      ),
      flashcards_metadata_object: jsonObjects('card_metadata'),
    },
  },
  review_logs: {
    keys: ['id', 'card_id, reviewed_at'],
    references: {
      'user_id → users': 'cascade',
      'user_id, card_id → flashcards': 'cascade',
      'session_id → study_sessions': 'set null',
    },
    checks: {
      review_logs_rating: between('rating', 1, 4),
      review_logs_memory: memoryState,
      review_logs_counts: every(
        atLeast('scheduled_days', 0),
        atLeast('learning_steps', 0),
        atLeast('duration_ms', 0),
        orNull('duration_ms'),
      ),
    },
  },
  study_sessions: {
    keys: ['id'],
    references: { 'user_id → users': 'cascade', 'goal_id → learning_goals': 'set null' },
    checks: {
      study_sessions_counts: every(
        {
          refuses: [`cards_correct = -1`, `cards_reviewed = 1, cards_correct = 2`, `cards_reviewed = -1`],
          accepts: [`cards_reviewed = 0, cards_correct = 0`, `cards_reviewed = 2, cards_correct = 2`],
        },
        atLeast('time_seconds', 0),
      ),
      study_sessions_in_order: every(
        { refuses: [`ended_at = started_at - interval '1 ms'`], accepts: [`ended_at = started_at`] },
        orNull('ended_at'),
      ),
      study_sessions_progress_object: jsonObjects('progress'),
    },
  },
  topic_analytics: {
    keys: ['id', 'normalized_topic'],
    checks: {
      topic_analytics_normalized: shape('normalized_topic', {
        good: ['x', 'night trains'],
        bad: ['', ' ', ' x', 'x\t', 'Trains'],
      }),
      topic_analytics_counts: every(atLeast('user_count', 0), atLeast('goal_count', 0)),
      topic_analytics_in_order: {
        refuses: [`last_seen_at = first_seen_at - interval '1 ms'`],
        accepts: [`last_seen_at = first_seen_at`],
      },
      topic_analytics_few_examples: every(jsonArrays('original_examples'), {
        refuses: [examples(11)],
        accepts: [examples(10)],
      }),
    },
  },
}
