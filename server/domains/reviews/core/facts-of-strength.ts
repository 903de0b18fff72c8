import type { Axis, Inspection } from '../../../inspection/contract'
import type { Evidence, Fact, Place } from './evidence'
import { rubric } from './rubric'

type New = Omit<Fact, 'id'>

/** Lines that are seen at once. */
const screen = 40
const leastStatements = 8
const leastProbes = 10

/** What speaks for the work, each with its measure: praise without one is flattery. */
export function factsOfStrength(options: {
  inspection: Inspection
  facts: readonly New[]
  counts: Pick<Evidence, 'probes' | 'growth'>
}): New[] {
  const { inspection, facts, counts } = options
  const { probes, growth } = counts
  const isClean = (axis: Axis) => facts.every((fact) => fact.axis !== axis)
  const found: New[] = []
  const say = (
    axis: Axis,
    rule: string,
    rest: Pick<New, 'measure' | 'value' | 'limit' | 'text' | 'source'>,
    places: Place[],
  ) => found.push({ axis, rule, ...rest, places, isGood: true })
  const functions = inspection.functions.map(({ path, from, to }) => ({ path, from, to }))
  const entry = inspection.functions.filter(({ isPublic }) => isPublic).slice(0, 1)
  const first = entry.map(({ path, from, to }) => ({ path, from, to }))

  if (isClean('edge_cases') && probes !== null && probes.total >= leastProbes)
    say(
      'edge_cases',
      'holds_edges',
      {
        measure: 'values answered as the reference answers them',
        value: probes.passed,
        limit: probes.total,
        text: `Asked with ${probes.total} values that the tests don’t have, it answers all of them as it should.`,
        source: 'probes',
      },
      first,
    )
  if (isClean('efficiency') && growth !== null && growth.total > 0)
    say(
      'efficiency',
      'grows_alike',
      {
        measure: 'series of growing inputs that grow as the reference does',
        value: growth.passed,
        limit: growth.total,
        text: `In ${growth.total} series of growing inputs its steps grow no faster than those of the reference solution.`,
        source: 'growth',
      },
      first,
    )
  const [longest] = [...functions].sort((one, other) => length(other) - length(one))
  if (
    isClean('code_sense') &&
    longest !== undefined &&
    inspection.statements >= leastStatements &&
    length(longest) <= screen
  )
    say(
      'code_sense',
      'small_functions',
      {
        measure: 'lines of the longest function',
        value: length(longest),
        limit: screen,
        text: `The longest of ${functions.length === 1 ? 'its functions' : `${functions.length} functions`} takes ${length(longest)} lines, and nothing in its structure stands in the way.`,
        source: 'reading',
      },
      [longest],
    )
  const rules = [...rubric.values()].filter(({ axis, cost }) => axis === 'taste' && cost > 0).length
  if (isClean('taste') && inspection.statements >= leastStatements)
    say(
      'taste',
      'plain_style',
      {
        measure: 'rules of taste that are held',
        value: rules,
        limit: rules,
        text: `None of ${rules} rules of taste is broken.`,
        source: 'reading',
      },
      first,
    )
  return found
}

const length = ({ from, to }: Place): number => to - from + 1
