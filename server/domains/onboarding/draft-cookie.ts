const name = 'guildhall_draft'
export const draftDays = 30

/** What a visitor's browser holds, so that they find again what they said. Nothing that could not have been made here is looked up. */
export function readDraftCookie(header: string | null): string | null {
  const [, token] = /(?:^|;\s*)guildhall_draft=([A-Za-z0-9_-]{43})(?:;|$)/.exec(header ?? '') ?? []
  return token ?? null
}

export const writeDraftCookie = (token: string, secure: boolean): string =>
  `${name}=${token}; Path=/; Max-Age=${draftDays * 86_400}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
