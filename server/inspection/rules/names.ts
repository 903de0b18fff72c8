import { at, type Found, quote, type Rule } from './rule'

const leastShort = 3
const usualShort = new Set(['i', 'j', 'k', 'n', '_'])

/** Names of one letter, where they are not counters or coordinates. A word, and no points: names never count. */
export const shortNames: Rule = {
  id: 'short_names',
  axis: 'taste',
  measure: 'names of one letter in a function',
  find: (program) =>
    program.functions.flatMap((func): Found[] => {
      const own = program.bindings.filter(
        ({ owner, name, kind, declaration }) =>
          owner === func &&
          name.length === 1 &&
          !usualShort.has(name) &&
          (kind === 'variable' || (kind === 'parameter' && !func.isShort)) &&
          declaration.kind !== 'clause',
      )
      if (own.length < leastShort) return []
      const first = own.map(({ declaration }) => declaration).sort((one, other) => one.line - other.line)[0] ?? func
      return [
        {
          ...at(program, first),
          at: { line: first.line, end: func.end },
          value: own.length,
          limit: leastShort - 1,
          text: `${own
            .slice(0, 4)
            .map(({ name }) => quote(name))
            .join(', ')}: whoever reads on has to keep in mind what each of them is.`,
        },
      ]
    }),
}

const builtIns = new Set(
  'list dict set str int float bool tuple type id max min sum len input filter map next all any sorted range object hash iter bytes'.split(
    ' ',
  ),
)

/** `list = []`: from here on `list` is something else. A word, and no points: names never count. */
export const hidesBuiltIn: Rule = {
  id: 'hides_built_in',
  axis: 'taste',
  measure: 'names that the language has already',
  find: (program) =>
    program.bindings
      .filter(
        ({ source, name, kind }) =>
          source.language === 'python' && builtIns.has(name) && (kind === 'variable' || kind === 'parameter'),
      )
      .map(({ declaration, name }) => ({
        ...at(program, declaration),
        value: 1,
        limit: 0,
        text: `${quote(name)} is a word of the language: from here on it is something else.`,
      })),
}
