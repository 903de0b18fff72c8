import { hash, jsonArrays, jsonObjects, shape, slug, type TableRules } from './rules'

export const onboarding: Record<string, TableRules> = {
  meta_categories: { keys: ['id', 'slug'], checks: { meta_categories_slug_shape: slug('slug') } },
  archetypes: {
    keys: ['id', 'slug'],
    references: { 'meta_category_id → meta_categories': 'restrict' },
    checks: { archetypes_slug_shape: slug('slug'), archetypes_variables_array: jsonArrays('variables') },
  },
  user_archetypes: {
    /** One a person. */
    keys: ['id', 'user_id'],
    references: { 'user_id → users': 'cascade', 'archetype_id → archetypes': 'restrict' },
    checks: {
      user_archetypes_domain_said: shape('domain', { good: ['x', 'rare sneakers'], bad: ['', '\t', ' x', 'x\n'] }),
    },
  },
  user_variables: {
    keys: ['id', 'user_id, variable_key'],
    references: { 'user_id → users': 'cascade', 'user_archetype_id → user_archetypes': 'set null' },
    checks: {
      user_variables_key_shape: shape('variable_key', {
        good: ['a', 'of_what', 'word_2'],
        bad: ['', 'Metric', '2nd', '_a', 'a_', 'a__b', 'a-b', 'a b', 'a\n', '{a}'],
      }),
      user_variables_value_said: shape('variable_value', { good: ['x', 'night train'], bad: ['', '\t', ' x', 'x\n'] }),
    },
  },
  learning_profiles: {
    keys: ['id', 'user_id'],
    references: { 'user_id → users': 'cascade' },
    checks: {
      learning_profiles_goals_array: jsonArrays('goals'),
      learning_profiles_time_object: jsonObjects('time_constraints'),
      learning_profiles_preferences_object: jsonObjects('preferences'),
    },
  },
  onboarding_drafts: {
    keys: ['id', 'user_id', 'token_hash'],
    references: { 'user_id → users': 'cascade' },
    checks: {
      onboarding_drafts_token_shape: hash('token_hash'),
      onboarding_drafts_expiry: {
        refuses: [`expires_at = created_at`, `expires_at = created_at - interval '1 second'`],
        accepts: [`expires_at = created_at + interval '1 second'`],
      },
      onboarding_drafts_state_object: jsonObjects('state'),
    },
  },
}
