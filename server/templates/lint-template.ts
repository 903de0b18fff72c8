import { type FilterName, filterKinds, isFilter, mostFilters } from './filters'
import { findPieces, type TemplateContext } from './find-pieces'
import { findTypos } from './find-typos'
import { makeSkeleton } from './make-skeleton'
import { nearestWord } from './nearest-word'
import { type HoleNode, parseTemplate, type TemplateNode, variableKey } from './parse-template'
import { bareJavascript, barePython, type Place } from './place'

export type TemplateProblem = {
  /** [start, end) in UTF-16 units of the template. */
  at: [start: number, end: number]
  code:
    | 'unknown-variable'
    | 'unknown-filter'
    | 'filter-order'
    | 'too-many-filters'
    | 'name-needed'
    | 'article-before-hole'
    | 'dollar-before-hole'
    | 'backslash-before-hole'
    | 'hole-like-text'
  message: string
}

/** What every blueprint may use. */
const universal = ['ENTITY', 'METRIC', 'CONTAINER', 'ACTION', 'ACTOR']

/** What an author should know before anybody reads what the template makes. In the order of the text. */
export function lintTemplate({
  template,
  context,
  keys,
}: {
  template: string
  context: TemplateContext
  /** The variables that there will be; without them any name may be one. */
  keys?: Iterable<string>
}): TemplateProblem[] {
  const names = keys === undefined ? null : [...keys].map(holeName)
  const nodes = parseTemplate(template)
  const { text, starts, isHole } = makeSkeleton(nodes)
  const pieces = findPieces(text, isHole, context)
  let piece = 0
  /** Asked for ever later places. */
  const placeAt = (at: number): Place | undefined => {
    while ((pieces[piece]?.end ?? Number.POSITIVE_INFINITY) <= at) piece += 1
    return pieces[piece]?.place
  }
  const problems = nodes.flatMap((node, index): TemplateProblem[] => {
    const start = starts[index] ?? 0
    if (node.kind === 'text')
      return findTypos({ node, names: names ?? universal, isBare: (at) => isBare(placeAt(start + at)) })
    if (node.kind === 'escape') return []
    const place = placeAt(start)
    return [
      ...checkVariable(node, names),
      ...checkFilters(node),
      ...checkPlace(node, place, { template, context }),
      ...(isBare(place) ? [] : checkArticle(node, nodes[index - 1])),
    ]
  })
  return problems.sort((a, b) => a.at[0] - b.at[0])
}

const isBare = (place: Place | undefined): boolean => place === bareJavascript || place === barePython

const holeName = (key: string): string => (key === 'entity_primary' ? 'ENTITY' : key.toUpperCase())

function checkVariable({ name, key, start }: HoleNode, names: string[] | null): TemplateProblem[] {
  if (names === null || names.some((known) => variableKey(known) === key)) return []
  const meant = nearestWord(name, names)
  const message = `There is no variable ${name}.${meant === null ? '' : ` Did you mean ${meant}?`}`
  return [{ at: [start + 1, start + 1 + name.length], code: 'unknown-variable', message }]
}

/** What people write who know another template language. */
const otherWords: Record<string, string> = {
  an: 'a',
  article: 'a',
  plurals: 'plural',
  pluralize: 'plural',
  gerund: 'ing',
  capitalize: 'capital',
  uppercase: 'upper',
  lowercase: 'lower',
  kebab: 'slug',
  constant: 'snake|upper',
}

function checkFilters({ name, filters, start }: HoleNode): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const before: FilterName[] = []
  let from = start + 1 + name.length
  for (const filter of filters) {
    const at: [number, number] = [from + 1, from + 1 + filter.length]
    from = at[1]
    if (!isFilter(filter)) {
      const meant = Object.hasOwn(otherWords, filter)
        ? otherWords[filter]
        : nearestWord(filter, Object.keys(filterKinds))
      const message = `There is no filter ${filter}.${meant == null ? '' : ` Did you mean ${meant}?`}`
      problems.push({ at, code: 'unknown-filter', message })
      continue
    }
    const wrong = before.find((earlier) => !maySucceed(earlier, filter))
    if (wrong !== undefined) problems.push({ at, code: 'filter-order', message: orderMessage(wrong, filter) })
    before.push(filter)
  }
  if (filters.length > mostFilters)
    problems.push({
      at: [start + 1 + name.length, from],
      code: 'too-many-filters',
      message: `A hole may have ${mostFilters} filters.`,
    })
  return problems
}

const orderMessage = (earlier: string, later: string): string =>
  `${later} makes no sense after ${earlier}. The order is: plural, past, ing or third; then a; then title, capital, upper or lower. For a name: camel, pascal, snake or slug, right after the inflection; then upper or lower.`

function maySucceed(earlier: FilterName, later: FilterName): boolean {
  const [before, after] = [filterKinds[earlier], filterKinds[later]]
  switch (after) {
    case 'inflection':
      return false
    case 'article':
      return before === 'case' || (before === 'inflection' && earlier !== 'plural')
    case 'case':
      return before === 'inflection' || before === 'article' || (before === 'name' && /^(upper|lower)$/.test(later))
    case 'name':
      return before === 'inflection'
  }
}

const articleAtEnd = /(?<![\p{L}\p{N}_.-]|\p{L}['’])an?(?:[ \t]+|[ \t]*\r?\n[ \t]*)$/iu

/** Only the value knows its article: "a vault", but "an album". */
function checkArticle({ name, filters, start, end }: HoleNode, before: TemplateNode | undefined): TemplateProblem[] {
  const article = before?.kind === 'text' ? articleAtEnd.exec(before.text)?.[0] : undefined
  if (article === undefined) return []
  const inflections = filters.filter((filter) => isFilter(filter) && filterKinds[filter] === 'inflection')
  const meant = `{${[name, ...inflections, 'a', ...(article.startsWith('A') ? ['capital'] : [])].join('|')}}`
  const message = `The value may need the other article: write ${meant} without one before it, or say it without an article.`
  return [{ at: [start - article.length, end], code: 'article-before-hole', message }]
}

function checkPlace(
  { name, filters, start, end }: HoleNode,
  place: Place | undefined,
  { template, context }: { template: string; context: TemplateContext },
): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const inName = filters.some((filter) => filter === 'camel' || filter === 'pascal' || filter === 'snake')
  if (isBare(place) && !inName) {
    const message = `Code has a name here, and it is better to say which: {${name}|camel}, {${name}|pascal} or {${name}|snake}.`
    problems.push({ at: [start, end], code: 'name-needed', message })
  }
  if (place?.id.startsWith('js`') && template[start - 1] === '$') {
    const message = `This is a dollar sign and the value, not an expression. For the constant ${name} write $\\{${name}}, for a variable of the code \${{${name}|camel}}.`
    problems.push({ at: [start - 1, end], code: 'dollar-before-hole', message })
  }
  if (place?.id.endsWith('\\') && context !== 'plain') {
    const message = `The backslash before the hole will stand in the text. If the hole should be text, write \\{${name}} with one.`
    problems.push({ at: [start - 1, end], code: 'backslash-before-hole', message })
  }
  return problems
}
