/**
 * A CHECK with one thing about it changed. If no statement of the suite tells it from the real one, a branch or a bound is
 * untried: the looser ones must let something through that is refused, the stricter ones refuse something that is accepted.
 */
export type Mutant = { condition: string; change: string; sql: string; is: 'looser' | 'stricter' }

/** @param expression as pg_get_expr writes it, with every comparison in brackets */
export function mutantsOf(expression: string): Mutant[] {
  return conditionsOf(expression, 0, expression.length).flatMap(({ start, end }) => {
    const condition = expression.slice(start, end)
    return changesOf(condition).map(({ change, is }) => ({
      condition,
      change,
      is,
      sql: `${expression.slice(0, start)}(${change})${expression.slice(end)}`,
    }))
  })
}

type Span = { start: number; end: number }

/** The comparisons that AND and OR put together. */
function conditionsOf(text: string, start: number, end: number): Span[] {
  const parts = splitAt(text, { start, end }, /^ (?:AND|OR) /)
  if (parts.length > 1) return parts.flatMap((part) => conditionsOf(text, part.start, part.end))
  const isBracketed = text[start] === '(' && closingOf(text, start) === end - 1
  return isBracketed ? conditionsOf(text, start + 1, end - 1) : [{ start, end }]
}

function splitAt(text: string, { start, end }: Span, separator: RegExp): Span[] {
  const parts: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    const skipped = skip(text, at)
    if (skipped > at) {
      at = skipped
      continue
    }
    const [found] = separator.exec(text.slice(at, end)) ?? []
    if (found === undefined) continue
    parts.push({ start: from, end: at })
    from = at + found.length
    at = from - 1
  }
  return [...parts, { start: from, end }]
}

/** The last character of the bracket, quotation or CASE that starts here, or here when none does. */
function skip(text: string, at: number): number {
  if (text[at] === '(') return closingOf(text, at)
  if (text[at] === "'") return text.indexOf("'", at + 1)
  if (/^CASE\b/.test(text.slice(at))) return text.lastIndexOf('END') + 2
  return at
}

function closingOf(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at++) {
    if (text[at] === ')') return at
    at = skip(text, at)
  }
  throw new Error(`A bracket is not closed in ${text}`)
}

function changesOf(condition: string): Pick<Mutant, 'change' | 'is'>[] {
  const always = [
    { change: 'true', is: 'looser' },
    { change: 'false', is: 'stricter' },
  ] as const
  const [left, operator, right] = comparison(condition)
  if (operator === undefined) return [...always]
  const step = operator === '>=' ? '-' : '+'
  if (operator === '>=' || operator === '<=') {
    const strict = { change: `${left} ${operator[0]} ${right}`, is: 'stricter' } as const
    const oneMore = { change: `${left} ${operator} ${right} ${step} 1`, is: 'looser' } as const
    return [...always, strict, ...(isNumber(right) ? [oneMore] : [])]
  }
  if (operator === '<' || operator === '>')
    return [...always, { change: `${left} ${operator}= ${right}`, is: 'looser' }]
  if (operator === '=' && isTruth(right)) {
    const onlyIf = { change: `NOT ${left} OR ${right}`, is: 'looser' } as const
    const ifOnly = { change: `NOT ${right} OR ${left}`, is: 'looser' } as const
    return [...always, onlyIf, ifOnly]
  }
  return [...always]
}

function comparison(condition: string): [left: string, operator: string | undefined, right: string] {
  const whole = { start: 0, end: condition.length }
  const [left, right, ...more] = splitAt(condition, whole, /^ (?:<=|>=|<|>|=) /)
  if (left === undefined || right === undefined || more.length > 0) return [condition, undefined, '']
  const operator = condition.slice(left.end, right.start).trim()
  return [condition.slice(left.start, left.end), operator, condition.slice(right.start, right.end)]
}

/** `100`, `(0)::numeric`, `('1000000'::numeric)::double precision` */
const isNumber = (text: string) => /^[('-]*[\d.]+['):a-z ]*$/.test(text)

/** `(completed_at IS NOT NULL)`, `(outcome = 'passed'::evaluation_outcome)` */
const isTruth = (text: string) => /^\(.* (IS NOT NULL|IS NULL|= .*)\)$/.test(text)
