/** A procedure as the page shows it. */
export type Procedure = {
  path: string
  kind: 'query' | 'mutation' | 'subscription'
  access: 'public' | 'signed-in' | 'instructor' | 'admin'
  summary: string
  scope: string | null
  forPrograms: boolean
  limits: { by: 'network' | 'account'; burst: number; perSeconds: number }[]
  example?: unknown
  /** As TypeScript; null where a call takes nothing. */
  input: string | null
  output: string
}

/** Who may call it, in the words of a badge. */
export function accessWords({
  access,
  scope,
  forPrograms,
}: Pick<Procedure, 'access' | 'scope' | 'forPrograms'>): string {
  if (access === 'public') return 'no token needed'
  return forPrograms ? `scope ${scope}` : 'browser only'
}

/** "identity" of "identity.profile" */
export const routerOf = (path: string): string => path.split('.')[0] ?? path

export function groupByRouter(procedures: readonly Procedure[]): { name: string; procedures: Procedure[] }[] {
  const groups = new Map<string, Procedure[]>()
  for (const procedure of procedures) {
    const name = routerOf(procedure.path)
    groups.set(name, [...(groups.get(name) ?? []), procedure])
  }
  return [...groups].map(([name, members]) => ({ name, procedures: members }))
}

/** "30 calls in 15 minutes, by account" */
export function limitWords({ by, burst, perSeconds }: Procedure['limits'][number]): string {
  return `${burst} calls in ${durationWords(perSeconds)}, by ${by === 'network' ? 'network address' : 'account'}`
}

function durationWords(seconds: number): string {
  if (seconds % 3600 === 0) return seconds === 3600 ? 'an hour' : `${seconds / 3600} hours`
  if (seconds % 60 === 0) return seconds === 60 ? 'a minute' : `${seconds / 60} minutes`
  return `${seconds} seconds`
}
