import { every, hash, jsonObjects, orNull, shape, type TableRules } from './rules'

const fewTexts = (column: string, most: number) => ({
  refuses: [`${column} = NULL`, `${column} = array_fill('x'::text, ARRAY[${most + 1}])`],
  accepts: [`${column} = array_fill('x'::text, ARRAY[${most}])`],
})

const bytes = (length: number) => `bytes = convert_to(repeat('x', ${length}), 'UTF8')`

export const identity: Record<string, TableRules> = {
  users: {
    keys: ['id', 'email', 'username'],
    checks: {
      users_email_lower: shape('email', { good: ['a@example.org'], bad: ['A@example.org', 'a@EXAMPLE.org'] }),
      users_email_shape: shape('email', {
        good: ['a@b', 'ä+tag@example.org'],
        bad: ['', 'nobody', '@example.org', 'a@', 'a b@example.org', 'a@b@c', 'a@b\n', 'a\t@b'],
      }),
      users_username_shape: shape('username', {
        good: ['abc', 'a-b-c', '123'],
        bad: ['', 'ab', 'Ada', 'ada--b', '-ada', 'ada-', 'ada_b', 'ada b', 'adä', 'ada\n'],
      }),
    },
  },
  user_profiles: {
    keys: ['user_id', 'avatar_file_id'],
    references: { 'user_id → users': 'cascade', 'avatar_file_id → files': 'set null' },
    checks: {
      user_profiles_few_goals: fewTexts('learning_goals', 10),
      user_profiles_few_interests: fewTexts('interests', 20),
      user_profiles_preferences_object: jsonObjects('preferences'),
      user_profiles_website_scheme: every(
        shape('website', {
          good: ['http://a', 'https://example.org'],
          bad: ['', 'javascript:alert(1)', 'example.org', 'ftp://example.org', ' https://example.org', 'x\nhttps://a'],
        }),
        orNull('website'),
      ),
    },
  },
  api_tokens: {
    keys: ['id', 'token_hash'],
    references: { 'user_id → users': 'cascade' },
    checks: {
      api_tokens_hash: hash('token_hash'),
      api_tokens_has_scope: every(fewTexts('scopes', 20), {
        refuses: [`scopes = '{}'`, `scopes = '{a,NULL}'`],
        accepts: [`scopes = '{a}'`],
      }),
    },
  },
  one_time_tokens: {
    keys: ['id', 'token_hash'],
    references: { 'user_id → users': 'cascade' },
    checks: {
      one_time_tokens_hash: hash('token_hash'),
      one_time_tokens_expires_later: {
        refuses: [`expires_at = created_at`, `expires_at = created_at - interval '1 hour'`],
        accepts: [`expires_at = created_at + interval '1 ms'`],
      },
    },
  },
  files: {
    keys: ['id'],
    references: { 'owner_id → users': 'cascade' },
    checks: {
      files_hash: hash('sha256'),
      files_size: {
        refuses: [
          `byte_size = 0, ${bytes(0)}`,
          `byte_size = 5242881, ${bytes(5_242_881)}`,
          `byte_size = 2, ${bytes(1)}`,
        ],
        accepts: [`byte_size = 1, ${bytes(1)}`, `byte_size = 5242880, ${bytes(5_242_880)}`],
      },
    },
  },
  /** No foreign keys on purpose: it outlives the people in it. */
  audit_log: { keys: ['id'], checks: { audit_log_details_object: jsonObjects('details') } },
}
