import { bounds, type CodeFunction, type Finding, type Inspection } from './contract'
import { makeMutants } from './probes/make-mutants'
import { writeProbes } from './probes/write-probes'
import { allRules } from './rules/all-rules'
import { edgeSuspectsIn } from './rules/edge-suspects'
import { suspectsIn } from './rules/suspects'
import { isStatement, type Source, walk } from './tree/nodes'
import { openProgram, type Program } from './tree/open-program'

export type Read = { sources: Source[]; tests: Source[]; texts: ReadonlyMap<string, string> }

/** All that can be said of a program without running it. Pure: the same files, the same answer. */
export function inspectProgram({ sources, tests, texts }: Read): Inspection {
  const program = openProgram(sources, tests)
  const textOf = ({ path }: Source) => texts.get(path) ?? ''
  const size = { statements: 0, loops: 0 }
  for (const { body } of sources)
    walk(body, (node) => {
      if (isStatement(node)) size.statements += 1
      if (node.kind === 'loop' || node.kind === 'comprehension') size.loops += 1
    })
  return {
    findings: sources.length === 0 ? [] : findingsIn(program),
    functions: program.functions.flatMap((func) => describe(program, func)).slice(0, 500),
    names: [...new Set(program.bindings.map(({ name }) => name.slice(0, 200)))].slice(0, 1_000),
    probes: tests.slice(0, 20).map((source) => writeProbes(source, textOf(source))),
    mutants: sources.flatMap((source) => makeMutants(source, textOf(source))).slice(0, 200),
    suspects: suspectsIn(program),
    edges: edgeSuspectsIn(program),
    ...size,
  }
}

function findingsIn(program: Program): Finding[] {
  const found = allRules.flatMap(({ id, measure, find }) =>
    find(program).map(
      ({ at, path, value, limit, text, key, isGuess }): Finding => ({
        rule: id,
        path: path.slice(0, 300),
        from: at.line,
        to: Math.max(at.line, at.end),
        measure,
        value,
        limit,
        text: text.slice(0, bounds.textCharacters),
        key: (key ?? '').slice(0, 100),
        isGuess: isGuess ?? false,
      }),
    ),
  )
  return found.sort(inOrder).slice(0, bounds.findings)
}

function inOrder(one: Finding, other: Finding): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1
  return one.from - other.from
}

function describe(program: Program, func: Program['functions'][number]): CodeFunction[] {
  const name = program.nameOf(func)
  if (name === null) return []
  const owner = program.parentOf(func)
  const full = func.member !== null && owner?.kind === 'class' && owner.name !== null ? `${owner.name}.${name}` : name
  return [
    {
      path: program.sourceOf(func).path.slice(0, 300),
      name: full.slice(0, 200),
      from: func.line,
      to: func.end,
      parameters: func.parameters
        .map(({ target }) => (target.kind === 'name' ? target.name.slice(0, 200) : ''))
        .slice(0, 50),
      isPublic: program.isPublic(func),
    },
  ]
}
