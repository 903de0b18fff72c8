import { atLeast, between, every, jsonObjects, notANumber, orNull, type TableRules } from './rules'

export const discovery: Record<string, TableRules> = {
  interactions: {
    keys: ['id'],
    references: {
      'user_id → users': 'cascade',
      'blueprint_id → blueprints': 'cascade',
      'archetype_id → archetypes': 'cascade',
    },
  },
  trending: {
    keys: ['id', 'blueprint_id, archetype_id, time_window'],
    references: { 'blueprint_id → blueprints': 'cascade', 'archetype_id → archetypes': 'cascade' },
    checks: {
      trending_velocity: every(between('velocity_score', 0, 10_000_000, 0.01), notANumber('velocity_score')),
      trending_rank: atLeast('rank_position', 1),
    },
  },
  recommendations: {
    keys: ['id', 'user_id, blueprint_id, archetype_id'],
    references: {
      'user_id → users': 'cascade',
      'blueprint_id → blueprints': 'cascade',
      'archetype_id → archetypes': 'cascade',
    },
    checks: {
      recommendations_score: every(between('score', 0, 1, 0.01), notANumber('score')),
      recommendations_expire_later: every(
        { refuses: [`expires_at = created_at`], accepts: [`expires_at = created_at + interval '1 ms'`] },
        orNull('expires_at'),
      ),
      recommendations_metadata_object: jsonObjects('metadata'),
    },
  },
}
