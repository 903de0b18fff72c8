import type { CodeFile } from '../runner/contract'
import type { Read } from './inspect-program'
import type { Source } from './tree/nodes'

/** Programs apart from their tests. */
export function splitSources(options: {
  sources: Source[]
  tests: readonly CodeFile[]
  texts: ReadonlyMap<string, string>
}): Read {
  const { sources, tests, texts } = options
  const isTest = new Set(tests.map(({ path }) => path))
  return {
    sources: sources.filter(({ path }) => !isTest.has(path)),
    tests: sources.filter(({ path }) => isTest.has(path)),
    texts,
  }
}
