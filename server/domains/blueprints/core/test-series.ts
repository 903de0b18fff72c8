/**
 * A test of a review whose name ends with ` @ 200` is one of a series: the same with growing inputs, so that the growth of
 * its work can be seen. In Python, where a name is a name, it ends with `_at_200`.
 */
const ends = { script: /^(.*\S) @ (\d+)$/s, python: /^(.*[^_])_at_(\d+)$/s }

/** Two points lie on any curve: growth is seen from three on. */
const fewestSizes = 3

export type SeriesLanguage = 'javascript' | 'typescript' | 'python'

/** What speaks against the series among these names, which come in the order in which the tests run. */
export function seriesFaults(names: readonly string[], language: SeriesLanguage): string[] {
  const sizes = new Map<string, number[]>()
  for (const name of names) {
    const [, series = '', size = ''] = (language === 'python' ? ends.python : ends.script).exec(name) ?? []
    if (series !== '') sizes.set(series, [...(sizes.get(series) ?? []), Number(size)])
  }
  return [...sizes].flatMap(([series, all]) => {
    const said = `the series "${series}" has the sizes ${all.join(', ')}`
    if (all.some((size, at) => size <= (all[at - 1] ?? 0))) return [`${said}, which do not grow`]
    return all.length < fewestSizes ? [`${said}: growth is seen from ${fewestSizes} on`] : []
  })
}

const written = {
  script: /\b(?:test|it)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gs,
  python: /^[ \t]*(?:async[ \t]+)?def[ \t]+(test_[^\s(]+)[ \t]*\(/gm,
}

/** The names that stand in a file of tests, holes and all. Those that a loop makes are seen when they run. */
export function writtenTestNames(text: string, language: SeriesLanguage): string[] {
  if (language === 'python') return [...text.matchAll(written.python)].map(([, name = '']) => name)
  return [...text.matchAll(written.script)].map(([, , name = '']) => name)
}
