import { atLeast, every, notANumber, orNull, type TableRules } from './rules'

export const ai: Record<string, TableRules> = {
  ai_usage: {
    keys: ['id'],
    references: { 'user_id → users': 'cascade' },
    checks: {
      ai_usage_tokens: every(atLeast('input_tokens', 0), atLeast('output_tokens', 0)),
      ai_usage_cost: every(atLeast('cost', 0, 0.000001), notANumber('cost'), orNull('cost')),
    },
  },
}
