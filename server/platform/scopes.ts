/** What a personal token can be allowed to do. A procedure names one, or none: then only the browser may call it. */
export const scopes = {
  'profile:read': 'Read your profile',
  'profile:write': 'Change your profile',
  'ledger:read': 'Read and follow your learning events',
  'courses:read': 'Read your courses, lessons and plans, whose dates move on by being read',
  'courses:write': 'Make and change your courses, mark what you read, and share courses publicly',
  'exercises:read': 'Read your exercises, attempts and what was said about them, and solutions you may see',
  'exercises:write': 'Run and submit code, save drafts, take hints, give up, and do exercises again',
  'reviews:read': 'Read reviews of your work, and disputes and figures of blueprints that you are an author of',
  'reviews:write': 'Ask for reviews, dispute what they found, and decide disputes that are yours to decide',
  'people:read': 'Read the list of people (admins only)',
} as const

export type Scope = keyof typeof scopes

export const scopeNames = Object.keys(scopes).filter(isScope)

export function isScope(name: string): name is Scope {
  return name in scopes
}
