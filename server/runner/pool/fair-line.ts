/**
 * Who is next: one of each person in turn, in the order in which they came, and each person's own in theirs. The first
 * person here is next.
 */
export type Line = readonly { readonly user: string; readonly tickets: readonly number[] }[]

export type LineBounds = { perUser: number; total: number }

export type Joined = { ok: true; line: Line } | { ok: false; reason: 'too_many_of_user' | 'full' }

export function joinLine(line: Line, { user, ticket }: { user: string; ticket: number }, bounds: LineBounds): Joined {
  const own = line.find((each) => each.user === user)
  if (own !== undefined && own.tickets.length >= bounds.perUser) return { ok: false, reason: 'too_many_of_user' }
  if (lengthOf(line) >= bounds.total) return { ok: false, reason: 'full' }
  if (own === undefined) return { ok: true, line: [...line, { user, tickets: [ticket] }] }
  return {
    ok: true,
    line: line.map((each) => (each === own ? { user, tickets: [...each.tickets, ticket] } : each)),
  }
}

/** Their person goes to the end, with what else they have. */
export function takeNext(line: Line): { ticket: number; line: Line } | null {
  const [first, ...others] = line
  const [ticket, ...later] = first?.tickets ?? []
  if (first === undefined || ticket === undefined) return null
  return { ticket, line: later.length === 0 ? others : [...others, { user: first.user, tickets: later }] }
}

export function leaveLine(line: Line, ticket: number): Line {
  return line
    .map(({ user, tickets }) => ({ user, tickets: tickets.filter((each) => each !== ticket) }))
    .filter(({ tickets }) => tickets.length > 0)
}

/** All, in the order in which they will be taken if nobody comes or goes. */
export function orderOf(line: Line): number[] {
  const longest = Math.max(0, ...line.map(({ tickets }) => tickets.length))
  return Array.from({ length: longest }, (_, round) =>
    line.flatMap(({ tickets }) => tickets.slice(round, round + 1)),
  ).flat()
}

const lengthOf = (line: Line) => line.reduce((sum, { tickets }) => sum + tickets.length, 0)
