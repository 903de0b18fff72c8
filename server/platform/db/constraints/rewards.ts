import { atLeast, between, every, hexColor, jsonObjects, orNull, saysWhen, shape, type TableRules } from './rules'

export const rewards: Record<string, TableRules> = {
  titles: {
    keys: ['name', 'rank'],
    checks: {
      // The lowest rung is taken, so a rank in between that is free shows what is allowed.
      titles_rank: { refuses: ['rank = -1'], accepts: ['rank = 0', 'rank = 2147483647'] },
      titles_criteria_object: jsonObjects('criteria'),
    },
  },
  learner_stats: {
    keys: ['user_id'],
    references: { 'user_id → users': 'cascade', 'title → titles': 'restrict' },
    checks: {
      learner_stats_counts: every(atLeast('events_recorded', 0), atLeast('active_days', 0)),
      learner_stats_sums: every(
        atLeast('total_xp', 0),
        atLeast('skills_completed', 0),
        atLeast('minutes_learned', 0),
        atLeast('total_cards_mastered', 0),
        atLeast('total_goals_completed', 0),
      ),
      learner_stats_level: atLeast('current_level', 1),
      learner_stats_streaks: {
        refuses: [`current_streak = -1`, `current_streak = 3, max_streak = 2`],
        accepts: [`current_streak = 0, max_streak = 0`, `current_streak = 2, max_streak = 2`],
      },
      learner_stats_trees: {
        refuses: [`trees_completed = -1`, `trees_completed = 3, trees_started = 2`],
        accepts: [`trees_completed = 0, trees_started = 0`, `trees_completed = 2, trees_started = 2`],
      },
    },
  },
  achievements: {
    keys: ['id', 'key'],
    checks: {
      achievements_key_shape: shape('key', {
        good: ['a', 'tries_12'],
        bad: ['', 'First', '_a', 'a_', 'a__b', 'a-b', 'a b', 'a\n'],
      }),
      achievements_color_hex: every(hexColor('badge_color'), orNull('badge_color')),
      achievements_xp: between('xp_reward', 0, 10_000),
      achievements_criteria_object: jsonObjects('criteria'),
    },
  },
  user_achievements: {
    keys: ['id', 'user_id, achievement_id'],
    references: { 'user_id → users': 'cascade', 'achievement_id → achievements': 'cascade' },
    checks: {
      user_achievements_progress: {
        refuses: ['-0.01', '100.01', `'NaN'`].map((value) => `earned_at = NULL, progress = ${value}`),
        accepts: [`earned_at = NULL, progress = 0`, `earned_at = now(), progress = 100`],
      },
      user_achievements_earned_when: saysWhen('progress = 100', 'progress = 99.99', 'earned_at'),
      user_achievements_metadata_object: jsonObjects('metadata'),
    },
  },
  featured_achievements: {
    keys: ['user_id, achievement_id'],
    references: { 'user_id → users': 'cascade', 'achievement_id → achievements': 'cascade' },
  },
  title_history: {
    keys: ['id', 'user_id, title'],
    references: { 'user_id → users': 'cascade', 'title → titles': 'restrict' },
  },
}
