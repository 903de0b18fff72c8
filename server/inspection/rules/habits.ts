import { shapeOf } from '../tree/infer-shape'
import { type Expression, type Node, walk } from '../tree/nodes'
import { aroundOf, calledName, methodOf, type Program } from '../tree/open-program'
import { isLogging } from './errors'
import { byNode, type Found, quote, type Rule, show } from './rule'

const isPython = (program: Program, node: Node): boolean => program.sourceOf(node).language === 'python'

export const oldVariable = byNode(
  { id: 'old_variable', axis: 'taste', measure: 'variables that belong to a whole function' },
  (node) =>
    node.kind === 'declare' && node.how === 'var'
      ? `${quote(`var ${show(node.target)}`)} is there in the whole function, before this line too. ${quote('const')} or ${quote('let')} ends with its block.`
      : null,
)

export const leftoverOutput = byNode(
  { id: 'leftover_output', axis: 'taste', measure: 'words to the console' },
  (node, program) => {
    if (node.kind === 'idle' && node.word === 'debugger') return 'The program stops here whenever somebody looks.'
    if (node.kind !== 'do' || !isLogging(node.of) || program.functionOf(node) === null) return null
    for (const around of aroundOf(program, node)) if (around.kind === 'catch') return null
    return 'Whoever calls this finds words on the console that nobody asked for.'
  },
)

export const nestedChoice = byNode(
  { id: 'nested_choice', axis: 'taste', measure: 'choices inside of a choice' },
  (node, program) => {
    if (node.kind !== 'conditional' || program.parentOf(node)?.kind === 'conditional') return null
    const inner = [node.yes, node.no, node.test].filter(({ kind }) => kind === 'conditional')
    return inner.length === 0 ? null : 'A choice in a choice has to be read twice. Say it with `if`, or with a table.'
  },
)

const tricks = new Set(['~~', '!~', '+!', '-!', '~+'])
export const cleverTrick = byNode(
  { id: 'clever_trick', axis: 'taste', measure: 'tricks where there is a word for it' },
  (node, program) => {
    if (node.kind === 'unary' && node.of.kind === 'unary' && tricks.has(`${node.op}${node.of.op}`))
      return `${quote(show(node))} is a trick. Say what it does: ${quote('Math.trunc')}, ${quote('includes')}.`
    if (node.kind === 'unary' && node.op === '~' && methodOf(node.of)?.name === 'indexOf')
      return 'This asks whether it is there: `includes` says so.'
    if (node.kind === 'binary' && isRounding(node))
      return `${quote(show(node))} cuts off by way of bits, and turns large numbers into others. ${quote('Math.trunc')} says what is meant.`
    if (node.kind === 'unary' && node.op === '~' && isAsked(program, node))
      return `${quote(show(node))} is false for -1 only, and nobody reads it so.`
    if (node.kind === 'index' && node.of.kind === 'list' && shapeOf(program, node.at) === 'boolean')
      return 'A true or false picks from a list by its number: a choice says it in words.'
    if (node.kind === 'do' && isDecision(node.of)) return `${quote(show(node.of))} hides an ${quote('if')}.`
    if (node.kind === 'sequence' && node.parts.length > 1 && program.parentOf(node)?.kind !== 'loop')
      return 'Two things in one expression: the first is easily overlooked.'
    return null
  },
)

const isAsked = (program: Program, node: Node): boolean => {
  const parent = program.parentOf(node)
  return (parent?.kind === 'if' || parent?.kind === 'conditional' || parent?.kind === 'loop') && parent.test === node
}

const isRounding = (node: { op: string; left: Expression; right: Expression }): boolean =>
  ['|', '>>', '>>>'].includes(node.op) && node.right.kind === 'literal' && node.right.text === '0'

/** `ready && start()` as a statement. */
const isDecision = (node: Expression): boolean => {
  if (node.kind === 'conditional') return true
  if (node.kind !== 'logical' || node.op === '??') return false
  return node.right.kind === 'call' || node.right.kind === 'assign'
}

export const assignedInTest = byNode(
  { id: 'assigned_in_test', axis: 'taste', measure: 'assignments inside of a condition' },
  (node, program) => {
    if (node.kind !== 'if' && node.kind !== 'conditional') return null
    let found: string | null = null
    walk(node.test, (part) => {
      if (part.kind === 'function') return false
      if (part.kind === 'assign' && !isPython(program, part))
        found = `${quote(show(part.target))} gets its value in the middle of a question.`
      return true
    })
    return found
  },
)

export const untypedPlace = byNode(
  { id: 'untyped_place', axis: 'taste', measure: 'places where the types look away' },
  (node, program) => {
    if (!program.sourceOf(node).isTyped) return null
    if (node.kind === 'cast' && /\bany\b/.test(node.type))
      return `${quote('as any')} silences the compiler where it would have helped.`
    if (node.kind === 'cast' && node.of.kind === 'cast' && node.of.type === 'unknown')
      return 'A cast by way of `unknown` says that the types are wrong, and goes on.'
    const type = node.kind === 'parameter' || node.kind === 'declare' || node.kind === 'catch' ? node.type : null
    return type !== null && /^any\b|^any\[\]|<any\b|\bany>/.test(type)
      ? `Of ${quote('any')} nothing is known, so nothing is checked.`
      : null
  },
)

/** `new Promise(async …)`, `new Promise((resolve) => other.then(resolve))`. */
export const needlessPromise = byNode(
  { id: 'needless_promise', axis: 'taste', measure: 'promises around promises' },
  (node) => {
    if (node.kind !== 'call' || !node.isNew || node.callee.kind !== 'name' || node.callee.name !== 'Promise')
      return null
    const [maker] = node.args
    if (maker?.kind !== 'function') return null
    if (maker.isAsync) return 'What an async function throws in here is lost: the promise around it never hears of it.'
    let isThen = false
    walk(maker.body, (each) => {
      const method = methodOf(each)
      const first = method?.call.args[0]
      const resolve = maker.parameters[0]?.target
      if (method?.name !== 'then' || resolve?.kind !== 'name' || first === undefined) return
      walk(first, (inside) => {
        if (inside.kind === 'name' && inside.name === resolve.name) isThen = true
      })
    })
    return isThen ? 'There is a promise already: hand it on, or wait for it.' : null
  },
)

/** `list.map(…)`, `[f(x) for x in xs]` where nobody takes what comes of it. */
export const droppedResult = byNode(
  { id: 'dropped_result', axis: 'taste', measure: 'results that nobody takes' },
  (node) => {
    if (node.kind !== 'do') return null
    if (node.of.kind === 'comprehension' && node.of.makes !== 'generator')
      return 'A list is made and thrown away. A loop says that something is done for each.'
    const method = methodOf(node.of)
    const isMade = (method?.name === 'map' || method?.name === 'filter') && method.call.args[0]?.kind === 'function'
    return isMade
      ? `What ${quote(method.name)} makes is thrown away. A loop says that something is done for each.`
      : null
  },
)

const mostSure = 2

/** `!`: the compiler is told something that nobody has looked at. */
export const sureOfIt: Rule = {
  id: 'sure_of_it',
  axis: 'taste',
  measure: 'claims that something is there',
  find: (program) =>
    program.sources.flatMap(({ body, path }): Found[] => {
      const places: Node[] = []
      walk(body, (node) => {
        if (node.kind === 'wrap' && node.how === 'sure') places.push(node)
      })
      const [first] = places
      if (first === undefined || places.length <= mostSure) return []
      return [
        {
          at: { line: first.line, end: first.end },
          path,
          value: places.length,
          limit: mostSure,
          text: `${quote('!')} claims ${places.length} times that something is there, and nobody has looked.`,
        },
      ]
    }),
}

export const namedLambda = byNode(
  { id: 'named_lambda', axis: 'taste', measure: 'functions without a name of their own' },
  (node, program) =>
    node.kind === 'assign' && node.target.kind === 'name' && node.value.kind === 'function' && isPython(program, node)
      ? `A ${quote('lambda')} with a name is a ${quote('def')} that tracebacks can’t name.`
      : null,
)

export const everythingImported = byNode(
  { id: 'everything_imported', axis: 'taste', measure: 'imports of everything' },
  (node) =>
    node.kind === 'import' && node.names.some(({ name }) => name === 'everything')
      ? `Nobody can see which names come from ${quote(node.from)}.`
      : null,
)

/** `type(x) == list` is false for all that is a kind of list. */
export const typeCompared = byNode(
  { id: 'type_compared', axis: 'taste', measure: 'types that are compared' },
  (node, program) =>
    node.kind === 'binary' &&
    ['==', 'is', '!='].includes(node.op) &&
    calledName(node.left) === 'type' &&
    isPython(program, node)
      ? `${quote('isinstance')} takes what is a kind of it as well.`
      : null,
)
