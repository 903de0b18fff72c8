import { atLeast, between, every, jsonArrays, jsonObjects, orNull, saysWhen, type TableRules } from './rules'

const axes = ['code_sense_score', 'efficiency_score', 'edge_cases_score', 'taste_score']

const undecided = `decided_at = NULL, decision = NULL`
const upheld = `status = 'upheld', decided_at = now(), decision = 'a'`

export const reviews: Record<string, TableRules> = {
  architecture_reviews: {
    keys: ['id', 'submission_id, rubric_version'],
    references: {
      'user_id → users': 'cascade',
      'submission_id → submissions': 'cascade',
      'exercise_id → exercises': 'cascade',
      'module_id → generated_modules': 'cascade',
    },
    checks: {
      architecture_reviews_overall: between('overall_score', 0, 100),
      architecture_reviews_axes: every(...axes.map((axis) => between(axis, 0, 100))),
      // An axis without evidence is empty, but not all four are.
      architecture_reviews_an_axis: {
        refuses: [axes.map((axis) => `${axis} = NULL`).join(', ')],
        accepts: axes.map((one) => axes.map((axis) => `${axis} = ${axis === one ? '50' : 'NULL'}`).join(', ')),
      },
      architecture_reviews_rubric: atLeast('rubric_version', 1),
      architecture_reviews_remarks_arrays: jsonArrays('strengths', 'weaknesses', 'suggestions'),
      architecture_reviews_provenance_object: every(jsonObjects('provenance'), orNull('provenance')),
      architecture_reviews_bar: between('bar', 0, 100),
      architecture_reviews_evidence_object: jsonObjects('evidence'),
      architecture_reviews_set_aside_array: jsonArrays('set_aside'),
    },
  },
  review_requests: {
    keys: ['submission_id'],
    references: { 'user_id → users': 'cascade', 'submission_id → submissions': 'cascade' },
    checks: {
      review_requests_finished: every(
        saysWhen(`status = 'done'`, `status = 'pending'`, 'finished_at'),
        saysWhen(`status = 'failed'`, `status = 'pending'`, 'finished_at'),
      ),
      review_requests_step: { refuses: [`step = ''`], accepts: [`step = 'a'`] },
    },
  },
  review_disputes: {
    keys: ['id', 'review_id, fact_id'],
    references: {
      'review_id → architecture_reviews': 'cascade',
      'user_id → users': 'cascade',
      // The decision stays when whoever made it goes.
      'decided_by → users': 'set null',
    },
    checks: {
      review_disputes_reason: { refuses: [`reason = ''`, `reason = ' '`], accepts: [`reason = ' a '`] },
      review_disputes_decision: {
        refuses: [
          `decided_by = NULL, status = 'upheld', decided_at = NULL, decision = 'a'`,
          `decided_by = NULL, status = 'overruled', decided_at = now(), decision = NULL`,
          `decided_by = NULL, status = 'open', decided_at = now(), decision = NULL`,
          `decided_by = NULL, status = 'open', decided_at = NULL, decision = 'a'`,
          `decided_by = NULL, status = 'upheld', decided_at = now(), decision = ' '`,
        ],
        accepts: [
          `decided_by = NULL, status = 'open', ${undecided}`,
          upheld,
          `status = 'overruled', decided_at = now(), decision = 'a'`,
        ],
      },
      review_disputes_decided_by: {
        refuses: [`status = 'open', ${undecided}, decided_by = gen_random_uuid()`],
        accepts: [
          `status = 'open', ${undecided}, decided_by = NULL`,
          `${upheld}, decided_by = gen_random_uuid()`,
          `${upheld}, decided_by = NULL`,
        ],
      },
      review_disputes_not_own: {
        refuses: [`${upheld}, decided_by = user_id`],
        accepts: [`${upheld}, decided_by = gen_random_uuid()`, `${upheld}, decided_by = NULL`],
      },
    },
  },
}
