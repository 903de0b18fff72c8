import { identityJson } from '../../domains/identity/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { sha256 } from '../../platform/digest'
import { deviceInfo } from '../../platform/session/session-store'
import { asStored } from './as-stored'
import { daysFromNow, nextNumber, oneOf } from './variety'

/** A person with profile and stats, but who never signed up: no password, no ledger. `makePerson` makes one who can sign in. */
export async function makeUser(tx: Tx, overrides: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  const number = nextNumber()
  const username = overrides.username ?? `member-${number}`
  return tx.user.create({
    data: {
      email: `${username}@example.org`,
      username,
      passwordHash: '!',
      firstName: oneOf(['Ada', 'Grace', 'Barbara', 'Edsger'], number),
      profile: {
        create: {
          bio: `Member number ${number}.`,
          interests: [oneOf(['bees', 'chess', 'trains'], number)],
          preferences: asStored(identityJson['user_profiles.preferences'], { theme: 'dark', mails: { weekly: true } }),
        },
      },
      stats: { create: {} },
      ...overrides,
    },
  })
}

export async function makeSession(tx: Tx, overrides: Partial<Prisma.SessionUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.session.create({
    data: {
      idHash: sha256(`session ${number}`),
      deviceInfo: asStored(deviceInfo, {
        browser: oneOf(['Firefox', 'Safari'], number),
        system: oneOf(['Linux', 'macOS'], number),
      }),
      ipAddress: `192.0.2.${number % 250}`,
      expiresAt: daysFromNow(7),
      absoluteExpiresAt: daysFromNow(30),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeApiToken(tx: Tx, overrides: Partial<Prisma.ApiTokenUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.apiToken.create({
    data: {
      name: `Program ${number}`,
      tokenHash: sha256(`token ${number}`),
      scopes: ['profile:read'],
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeOneTimeToken(tx: Tx, overrides: Partial<Prisma.OneTimeTokenUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.oneTimeToken.create({
    data: {
      purpose: 'reset_password',
      tokenHash: sha256(`link ${number}`),
      email: `member-${number}@example.org`,
      expiresAt: daysFromNow(1),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeFile(tx: Tx, overrides: Partial<Prisma.FileUncheckedCreateInput> = {}) {
  const bytes = overrides.bytes ?? Uint8Array.from(Buffer.from(`GIF89a picture ${nextNumber()}`))
  return tx.file.create({
    data: {
      sha256: sha256(bytes),
      contentType: 'image/gif',
      byteSize: bytes.byteLength,
      ...overrides,
      bytes,
      ownerId: overrides.ownerId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeAuditEntry(tx: Tx, overrides: Partial<Prisma.AuditEntryUncheckedCreateInput> = {}) {
  return tx.auditEntry.create({
    data: {
      action: 'token.created',
      subjectType: 'api_token',
      details: asStored(identityJson['audit_log.details'], { name: `Program ${nextNumber()}` }),
      ...overrides,
    },
  })
}
