import * as z from 'zod'
import { isTimeZone } from '../../ledger/core/local-day'
import { scopeNames } from '../../platform/scopes'
import { pictureMaxBytes } from './core/detect-picture'
import { passwordLength } from './core/judge-password'
import { judgeUsername } from './core/suggest-username'

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Use at most ${max} characters.`)
    .regex(/^[^\p{Cc}]*$/u, 'Use one line of text.')
const optionalLine = (max: number) =>
  line(max)
    .transform((text) => (text === '' ? null : text))
    .nullable()

export const role = z.enum(['learner', 'instructor', 'admin'])

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Use at most 254 characters.')
  .pipe(z.email('Write an address such as ada@example.org.'))

export const username = z
  .string()
  .trim()
  .toLowerCase()
  .max(50)
  .superRefine((name, check) => {
    const problem = judgeUsername(name)
    if (problem !== null) check.addIssue({ code: 'custom', message: problem })
  })

/** Judged in the use case, which knows name and address; here only what keeps hashing cheap. */
const newPassword = z
  .string()
  .min(1, 'Choose a password.')
  .max(passwordLength.max, `Use at most ${passwordLength.max} characters.`)
const password = z.string().min(1, 'Write your password.').max(1_000, 'That is longer than any password here.')
const secret = z.string().min(1).max(200)
const timezone = z.string().max(64).refine(isTimeZone, 'Choose a time zone from the list.')

const interests = z.array(line(60).min(1)).max(20, 'Keep it to 20.')

export const signUpInput = z.object({
  email,
  username,
  password: newPassword,
  timezone: timezone.catch('UTC').default('UTC'),
  interests: interests.default([]),
})

export const signInInput = z.object({
  /** An e-mail address or a username. */
  login: z.string().trim().toLowerCase().min(1, 'Write your e-mail or username.').max(254),
  password,
})

export const emailInput = z.object({ email })
export const tokenInput = z.object({ token: secret })
export const resetPasswordInput = z.object({ token: secret, password: newPassword })
export const changePasswordInput = z.object({ current: password, next: newPassword })
export const changeEmailInput = z.object({ email, password })
export const passwordInput = z.object({ password })
export const usernameInput = z.object({ username: z.string().trim().toLowerCase().max(50) })
export const idInput = z.object({ id: z.uuid() })

export const done = z.object({ ok: z.literal(true) })

export const usernameAnswer = z.object({
  available: z.boolean(),
  problem: z.string().nullable(),
  suggestion: z.string().nullable(),
})

export const viewer = z.object({
  id: z.uuid(),
  username: z.string(),
  displayName: z.string(),
  email: z.string(),
  role,
  emailVerified: z.boolean(),
  timezone: z.string(),
  avatarUrl: z.string().nullable(),
})

export const profile = z.object({
  username: z.string(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  bio: z.string().nullable(),
  location: z.string().nullable(),
  website: z.string().nullable(),
  timezone: z.string(),
  learningGoals: z.array(z.string()),
  interests: z.array(z.string()),
  avatarUrl: z.string().nullable(),
})

export const saveProfileInput = z.object({
  firstName: optionalLine(100),
  lastName: optionalLine(100),
  bio: z
    .string()
    .trim()
    .max(2_000, 'Use at most 2000 characters.')
    .transform((text) => (text === '' ? null : text))
    .nullable(),
  location: optionalLine(200),
  website: z
    .string()
    .trim()
    .max(500, 'Use at most 500 characters.')
    .refine((text) => text === '' || isWebAddress(text), 'Write a full address, such as https://example.org.')
    .transform((text) => (text === '' ? null : text))
    .nullable(),
  timezone,
  learningGoals: z.array(line(200).min(1)).max(10, 'Keep it to 10.'),
  interests,
})

export const savePictureInput = z.object({
  contentBase64: z
    .base64('Send the picture as base64.')
    .min(1, 'Choose a picture.')
    .max(Math.ceil((pictureMaxBytes * 4) / 3) + 4, 'Use a picture of at most 1 MB.'),
})

export const picture = z.object({ contentType: z.string(), sha256: z.string(), contentBase64: z.string() })

export const sessionList = z.object({
  sessions: z.array(
    z.object({
      id: z.uuid(),
      browser: z.string(),
      system: z.string(),
      ipAddress: z.string().nullable(),
      startedAt: z.iso.datetime(),
      lastActivityAt: z.iso.datetime(),
      current: z.boolean(),
    }),
  ),
})

export const endSessionsInput = z.object({ which: z.enum(['others', 'all']) })
export const endedSessions = z.object({ ended: z.number().int() })

const scope = z.enum(scopeNames, 'Choose from the list.')

export const createTokenInput = z.object({
  name: line(80).min(1, 'Give it a name you will recognise.'),
  scopes: z.array(scope).min(1, 'Choose at least one thing that it may do.').max(20),
  expiresInDays: z.number().int().min(1).max(366).nullable(),
})

const tokenDescription = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
})

export const tokenList = z.object({
  tokens: z.array(tokenDescription),
  scopes: z.array(z.object({ name: scope, summary: z.string() })),
})
export const createdToken = z.object({ token: z.string(), id: z.uuid() })

export const personalData = z.object({
  format: z.literal(1),
  exportedAt: z.iso.datetime(),
  data: z.record(z.string(), z.unknown()),
})

const cursor = z.uuid('That is not a page of this list. Start again from the newest.').nullish()

export const peopleInput = z.object({ query: line(100).optional(), cursor })
export const people = z.object({
  people: z.array(
    z.object({
      id: z.uuid(),
      username: z.string(),
      email: z.string(),
      displayName: z.string(),
      role,
      isActive: z.boolean(),
      createdAt: z.iso.datetime(),
      lastActiveAt: z.iso.datetime().nullable(),
    }),
  ),
  nextCursor: z.string().nullable(),
})

export const changeRoleInput = z.object({ userId: z.uuid(), role })

export const cursorInput = z.object({ cursor })

const mailStatus = z.enum(['queued', 'sent', 'kept', 'failed'])
export const outbox = z.object({
  mails: z.array(
    z.object({ id: z.uuid(), to: z.string(), subject: z.string(), status: mailStatus, createdAt: z.iso.datetime() }),
  ),
  nextCursor: z.string().nullable(),
})
export const mailDetail = z.object({
  id: z.uuid(),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  status: mailStatus,
  createdAt: z.iso.datetime(),
})

export const auditDetails = z.record(z.string(), z.string())
export const auditPage = z.object({
  entries: z.array(
    z.object({
      id: z.uuid(),
      actor: z.string().nullable(),
      action: z.string(),
      subjectType: z.string(),
      subject: z.string().nullable(),
      details: auditDetails,
      occurredAt: z.iso.datetime(),
    }),
  ),
  nextCursor: z.string().nullable(),
})

function isWebAddress(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text)
    return (protocol === 'https:' || protocol === 'http:') && hostname !== ''
  } catch {
    return false
  }
}
