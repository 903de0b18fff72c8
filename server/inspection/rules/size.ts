import { type Func, isStatement, type Node, walk, walkOwn } from '../tree/nodes'
import type { Program } from '../tree/open-program'
import { at, type Found, quote, type Rule } from './rule'

/** Deeper than this nobody keeps all conditions in mind. */
const deepest = 3
const mostStatements = 27
const mostDecisions = 10
const mostParameters = 5
/** Operators of one condition. */
const mostConditions = 4

const called = (program: Program, func: Func): string => {
  const name = program.nameOf(func)
  return name === null ? 'This function' : quote(name)
}

export const deepNesting: Rule = {
  id: 'deep_nesting',
  axis: 'code_sense',
  measure: 'blocks inside of each other',
  find: (program) =>
    unitsOf(program).flatMap(({ body, func }): Found[] => {
      const found = deepestIn(program, body)
      if (found === null || found.depth <= deepest) return []
      return [
        {
          at: { line: found.first.line, end: found.first.end },
          path: program.sourceOf(found.first).path,
          value: found.depth,
          limit: deepest,
          text: `${func === null ? 'This file' : called(program, func)} goes ${found.depth} blocks deep here.`,
        },
      ]
    }),
}

type Unit = { body: readonly Node[]; func: Func | null }

/** Functions that stand for themselves; a callback belongs to what it is handed to. */
function unitsOf(program: Program): Unit[] {
  const functions = program.functions.filter((func) => !isCallback(program, func))
  return [
    ...program.sources.map(({ body }) => ({ body, func: null })),
    ...functions.map((func) => ({ body: func.body, func })),
  ]
}

const isCallback = (program: Program, func: Func): boolean => {
  const parent = program.parentOf(func)
  return parent?.kind === 'call' && parent.callee !== func
}

/** The first block that is as deep as it gets past the limit. */
function deepestIn(program: Program, body: readonly Node[]): { depth: number; first: Node } | null {
  let [depth, first]: [number, Node | null] = [0, null]
  const visit = (node: Node, above: number) => {
    if (node.kind === 'class' || (node.kind === 'function' && !isCallback(program, node))) return
    const here = above + (opensBlock(node) ? 1 : 0)
    if (here > depth) {
      depth = here
      if (here <= deepest + 1) first = node
    }
    for (const child of childrenIn(node)) visit(child, here)
  }
  for (const node of body) visit(node, 0)
  return first === null ? null : { depth, first }
}

function childrenIn(node: Node): Node[] {
  const found: Node[] = []
  for (const value of Object.values(node)) {
    const all: unknown[] = Array.isArray(value) ? value : [value]
    for (const each of all) if (isTree(each)) found.push(each)
  }
  return found
}
const isTree = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'kind' in value

const opensBlock = (node: Node): boolean =>
  (node.kind === 'if' && !node.isElseIf) ||
  node.kind === 'loop' ||
  node.kind === 'switch' ||
  node.kind === 'try' ||
  (node.kind === 'function' && !node.isShort)

export const longFunction: Rule = {
  id: 'long_function',
  axis: 'code_sense',
  measure: 'statements in a function',
  find: (program) =>
    program.functions.flatMap((func): Found[] => {
      if (isCallback(program, func)) return []
      const value = statementsIn(program, func)
      if (value <= mostStatements) return []
      return [
        {
          ...at(program, func),
          value,
          limit: mostStatements,
          text: `${called(program, func)} takes ${value} statements: more than one thing is done here.`,
        },
      ]
    }),
}

/** With those of its callbacks, without those of functions that have a name of their own. */
function statementsIn(program: Program, func: Func): number {
  let count = 0
  walk(func.body, (node) => {
    if (node.kind === 'class' || (node.kind === 'function' && !isCallback(program, node))) return false
    if (isStatement(node) && !(node.kind === 'return' && node.of === null)) count += 1
    return true
  })
  return count
}

export const complexFunction: Rule = {
  id: 'complex_function',
  axis: 'code_sense',
  measure: 'decisions in a function',
  find: (program) =>
    program.functions.flatMap((func): Found[] => {
      if (isCallback(program, func)) return []
      const value = decisionsIn(program, func)
      if (value <= mostDecisions) return []
      return [
        {
          ...at(program, func),
          value,
          limit: mostDecisions,
          text: `${called(program, func)} decides ${value} times: each decision doubles what has to be tried.`,
        },
      ]
    }),
}

function decisionsIn(program: Program, func: Func): number {
  let count = 0
  walk(func.body, (node) => {
    if (node.kind === 'class' || (node.kind === 'function' && !isCallback(program, node))) return false
    if (node.kind === 'if' || node.kind === 'loop' || node.kind === 'catch' || node.kind === 'conditional') count += 1
    // A table of cases is read at one glance.
    if (node.kind === 'switch') count += 1 + node.cases.filter(({ body }) => body.length > 2).length
    if (node.kind === 'logical' && node.op !== '??') count += 1
    if (node.kind === 'clause') count += 1 + node.ifs.length
    return true
  })
  return count
}

export const manyParameters: Rule = {
  id: 'many_parameters',
  axis: 'code_sense',
  measure: 'parameters of a function',
  find: (program) =>
    program.functions.flatMap((func): Found[] => {
      const isPython = program.sourceOf(func).language === 'python'
      const isMethod = isPython && func.member !== null && !func.member.isStatic
      const value = func.parameters.length - (isMethod ? 1 : 0)
      if (value <= mostParameters) return []
      return [
        {
          ...at(program, func),
          at: { line: func.line, end: func.headEnd },
          value,
          limit: mostParameters,
          text: `${called(program, func)} takes ${value} things, and nobody remembers their order.`,
        },
      ]
    }),
}

export const complexCondition: Rule = {
  id: 'complex_condition',
  axis: 'code_sense',
  measure: 'parts of a condition',
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        const test = node.kind === 'if' || node.kind === 'loop' || node.kind === 'conditional' ? node.test : null
        if (test === null) return
        const kinds = new Set<string>()
        let value = 1
        walkOwn(test, (part) => {
          if (part.kind !== 'logical' || part.op === '??') return
          value += 1
          kinds.add(part.op)
        })
        if (value <= mostConditions || kinds.size < 2) return
        found.push({
          ...at(program, test),
          value,
          limit: mostConditions,
          text: `This condition has ${value} parts, joined by "and" as well as "or".`,
        })
      })
    return found
  },
}
