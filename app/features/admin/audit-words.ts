export type AuditEntry = {
  id: string
  actor: string | null
  action: string
  subjectType: string
  subject: string | null
  details: Record<string, string>
  occurredAt: string
}

type Sentence = (entry: { subject: string; details: Record<string, string> }) => string

/** What an action says after the name of who did it. */
const sentences: Record<string, Sentence> = {
  'role.changed': ({ subject, details: { from = 'one', to = 'another' } }) =>
    `changed the role of ${subject} from ${from} to ${to}`,
  'mail.read': ({ subject, details }) =>
    `opened the message “${details['subject'] ?? 'without a subject'}” to ${subject}`,
  'email.changed': () => 'changed their e-mail address',
  'tree.published': ({ details: { tree = 'a skill tree', version = '1' } }) =>
    `published version ${version} of ${tree}`,
  'blueprint.published': ({ details: { blueprint = 'a blueprint', version = '1' } }) =>
    `published version ${version} of ${blueprint}`,
  'token.created': ({ details: { scopes = '' } }) =>
    scopes === '' ? 'made an API token' : `made an API token for ${inWords(scopes.split(' '))}`,
  'token.revoked': () => 'revoked an API token',
}

/** An action that this version does not know is told by its name, never left out. */
export function auditWords({ action, subject, details }: Pick<AuditEntry, 'action' | 'subject' | 'details'>): string {
  const sentence = Object.hasOwn(sentences, action) ? sentences[action] : undefined
  return sentence
    ? sentence({ subject: subject ?? 'somebody', details })
    : `${action}${subject === null ? '' : ` (${subject})`}`
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
