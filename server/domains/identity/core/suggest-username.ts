export const usernameShape = /^[a-z0-9](-?[a-z0-9])*$/
export const usernameLength = { min: 3, max: 30 }

/** Names that would read as the house speaking, or that pages may want one day. */
const reserved = new Set([
  'admin',
  'administrator',
  'guildhall',
  'root',
  'support',
  'help',
  'system',
  'moderator',
  'staff',
  'api',
  'settings',
  'home',
  'me',
  'null',
  'undefined',
])

export function judgeUsername(username: string): string | null {
  if (username.length < usernameLength.min || username.length > usernameLength.max) {
    return `Use ${usernameLength.min} to ${usernameLength.max} characters.`
  }
  if (!usernameShape.test(username)) return 'Use lower-case letters, digits and single hyphens between them.'
  if (reserved.has(username)) return 'This name belongs to the house. Choose another.'
  return null
}

/** The nearest allowed name to one that is taken: "ada" → "ada-2", keeping within the length. */
export function suggestUsername(wanted: string, isTaken: (name: string) => boolean): string | null {
  for (let n = 2; n <= 99; n++) {
    const suffix = `-${n}`
    const candidate = `${wanted.slice(0, usernameLength.max - suffix.length).replace(/-$/, '')}${suffix}`
    if (judgeUsername(candidate) === null && !isTaken(candidate)) return candidate
  }
  return null
}
