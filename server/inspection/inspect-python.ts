import * as z from 'zod'
import type { CodeFile } from '../runner/contract'
import { type Inspected, unreadable } from './contract'
import { inspectProgram } from './inspect-program'
import { splitSources } from './split-sources'
import { findExcess } from './tree/find-excess'
import { readPython } from './tree/read-python'

/** What `outline.py` answers. */
const outline = z.union([
  z.object({
    trees: z.array(z.object({ path: z.string(), tree: z.record(z.string(), z.unknown()), comments: z.unknown() })),
  }),
  z.object({ fault: unreadable }),
])

export function inspectOutline(options: {
  outline: unknown
  files: readonly CodeFile[]
  tests: readonly CodeFile[]
}): Inspected {
  const { files, tests } = options
  const said = outline.parse(options.outline)
  if ('fault' in said) return { kind: 'unreadable', at: said.fault }
  const texts = new Map([...files, ...tests].map(({ path, text }) => [path, text]))
  const sources = said.trees.map(readPython)
  const excess = findExcess(sources)
  if (excess !== null) return { kind: 'unreadable', at: excess }
  return { kind: 'read', inspection: inspectProgram(splitSources({ sources, tests, texts })) }
}
