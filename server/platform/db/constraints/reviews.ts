import { atLeast, between, every, jsonArrays, jsonObjects, orNull, type TableRules } from './rules'

const axes = ['code_sense_score', 'efficiency_score', 'edge_cases_score', 'taste_score']

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
    },
  },
}
