import { expect, test } from 'vitest'
import { auditWords } from './audit-words'

const about = (action: string, details: Record<string, string> = {}, subject: string | null = 'ada') =>
  auditWords({ action, subject, details })

test('each action is a sentence after a name', () => {
  expect(about('role.changed', { from: 'learner', to: 'admin' })).toBe('changed the role of ada from learner to admin')
  expect(about('mail.read', { subject: 'Welcome' })).toBe('opened the message “Welcome” to ada')
  expect(about('mail.read', { subject: 'Welcome' }, null)).toBe('opened the message “Welcome” to somebody')
  expect(about('token.created', { scopes: 'profile:read profile:write ledger:read' })).toBe(
    'made an API token for profile:read, profile:write and ledger:read',
  )
  expect(about('token.created')).toBe('made an API token')
})

test('an action from a newer version is told by its name', () => {
  expect(about('course.published')).toBe('course.published (ada)')
  expect(about('constructor', {}, null)).toBe('constructor')
})
