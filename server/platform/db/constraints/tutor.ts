import { atLeast, between, every, jsonArrays, jsonObjects, orNull, shape, type TableRules, together } from './rules'

export const tutor: Record<string, TableRules> = {
  conversations: {
    keys: ['id'],
    references: { 'user_id → users': 'cascade' },
    checks: {
      conversations_whole_subject: together(['subject_type', `'course'`], ['subject_id', 'gen_random_uuid()']),
    },
  },
  messages: {
    keys: ['id', 'conversation_id, position'],
    references: { 'conversation_id → conversations': 'cascade' },
    checks: {
      messages_position: atLeast('position', 0),
      messages_said: shape('content', { good: ['x'], bad: ['', ' ', '\n\t'] }),
      messages_provenance_object: every(jsonObjects('provenance'), orNull('provenance')),
    },
  },
  course_plans: {
    keys: ['course_id'],
    references: { 'course_id → generated_courses': 'cascade' },
    checks: {
      course_plans_hours: between('hours_per_week', 0.5, 100, 0.1),
      course_plans_replanned: atLeast('replanned', 0),
      course_plans_entries_array: jsonArrays('entries'),
    },
  },
}
