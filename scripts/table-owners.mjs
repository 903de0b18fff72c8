/**
 * Who writes which table: the folder whose code may INSERT, UPDATE and DELETE. Everybody else asks a use case of the owner's.
 * A table that isn't here fails the structure check, so a new one gets its owner with its migration.
 *
 * @type {Record<string, string>}
 */
export const tableOwners = {
  users: 'server/domains/identity',
  user_profiles: 'server/domains/identity',
  api_tokens: 'server/domains/identity',
  one_time_tokens: 'server/domains/identity',
  files: 'server/domains/identity',
  audit_log: 'server/domains/identity',
  sessions: 'server/platform',
  learner_stats: 'server/domains/rewards',
  learning_events: 'server/ledger',
  jobs: 'server/platform',
  rate_limits: 'server/platform',
  mails: 'server/platform',
}
