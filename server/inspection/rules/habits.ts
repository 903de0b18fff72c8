import { shapeOf } from '../tree/infer-shape'
import { type Expression, type Node, walk } from '../tree/nodes'
import { aroundOf, calledName, methodOf, type Program } from '../tree/open-program'
import { isLogging } from './errors'
import { printOf } from './fingerprint'
import { lengthOwner } from './repeats'
import { at, type Found, quote, type Rule, show } from './rule'

/** A rule that looks at each part of a program by itself. */
const byNode = (
  rule: Pick<Rule, 'id' | 'axis' | 'measure'>,
  find: (node: Node, program: Program) => string | null,
): Rule => ({
  ...rule,
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        const text = find(node, program)
        if (text !== null) found.push({ ...at(program, node), value: 1, limit: 0, text })
      })
    return found
  },
})

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
    const inner = [node.then, node.else, node.test].filter(({ kind }) => kind === 'conditional')
    return inner.length === 0 ? null : 'A choice in a choice has to be read twice. Say it with `if`, or with a table.'
  },
)

const tricks = new Set(['~~', '!~', '+!!', '~+'])
export const cleverTrick = byNode(
  { id: 'clever_trick', axis: 'taste', measure: 'tricks where there is a word for it' },
  (node, program) => {
    if (node.kind === 'unary' && node.of.kind === 'unary' && tricks.has(`${node.op}${node.of.op}`))
      return `${quote(show(node))} is a trick. Say what it does: ${quote('Math.trunc')}, ${quote('includes')}.`
    if (node.kind === 'unary' && node.op === '~' && methodOf(node.of)?.name === 'indexOf') return 'This asks whether it is there: `includes` says so.'
    if (node.kind === 'binary' && isRounding(node)) return `${quote(show(node))} cuts off by way of bits, and turns large numbers into others. ${quote('Math.trunc')} says what is meant.`
    if (node.kind === 'do' && isDecision(node.of)) return `${quote(show(node.of))} hides an ${quote('if')}.`
    if (node.kind === 'sequence' && node.parts.length > 1 && program.parentOf(node)?.kind !== 'loop') return 'Two things in one expression: the first is easily overlooked.'
    return null
  },
)

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
      if (part.kind === 'assign' && !isPython(program, part)) found = `${quote(show(part.target))} gets its value in the middle of a question.`
      return true
    })
    return found
  },
)

export const untypedPlace = byNode(
  { id: 'untyped_place', axis: 'taste', measure: 'places where the types look away' },
  (node, program) => {
    if (!program.sourceOf(node).isTyped) return null
    if (node.kind === 'cast' && /\bany\b/.test(node.type)) return `${quote('as any')} silences the compiler where it would have helped.`
    if (node.kind === 'cast' && node.of.kind === 'cast' && node.of.type === 'unknown') return 'A cast by way of `unknown` says that the types are wrong, and goes on.'
    const type = node.kind === 'parameter' || node.kind === 'declare' ? node.type : null
    return type !== null && /^any\b|^any\[\]|<any\b|\bany>/.test(type) ? `Of ${quote('any')} nothing is known, so nothing is checked.` : null
  },
)

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

/** `for i in range(len(xs))` where only `xs[i]` is of interest. */
export const countedLoop = byNode(
  { id: 'counted_loop', axis: 'taste', measure: 'loops that count where nothing is counted' },
  (node, program) => {
    if (node.kind !== 'loop') return null
    if (node.how === 'in' && !isPython(program, node)) {
      const isListed = node.over !== null && shapeOf(program, node.over) === 'list'
      return isListed ? `${quote('for … in')} goes over names, as texts. ${quote('for … of')} goes over what is in the list.` : null
    }
    const of = lengthOwner(node.over)
    if (node.how !== 'of' || of === null || node.over?.kind !== 'call' || calledName(node.over) !== 'range') return null
    if (node.over.args.length !== 1 || node.over.args[0]?.kind !== 'call' || node.target?.kind !== 'name') return null
    const binding = program.bindingOf(node.target)
    const uses = binding?.reads.filter((read) => isIn(program, read, node)) ?? []
    const areAllIndexes = uses.every((read) => {
      const parent = program.parentOf(read)
      if (parent?.kind !== 'index' || parent.at !== read || printOf([parent.of], exact) !== printOf([of], exact)) return false
      const above = program.parentOf(parent)
      return !(above?.kind === 'assign' && above.target === parent) && above?.kind !== 'delete'
    })
    return uses.length > 0 && areAllIndexes ? `The number is only used to look up ${quote(`${show(of)}[…]`)}: go over ${quote(show(of))} itself.` : null
  },
)

const exact = { names: 'kept', literals: 'kept' } as const

const isIn = (program: Program, node: Node, loop: Node): boolean => {
  for (const around of aroundOf(program, node)) if (around === loop) return true
  return false
}

/** `type(x) == list` is false for all that is a kind of list. */
export const typeCompared = byNode(
  { id: 'type_compared', axis: 'taste', measure: 'types that are compared' },
  (node, program) =>
    node.kind === 'binary' && ['==', 'is', '!='].includes(node.op) && calledName(node.left) === 'type' && isPython(program, node)
      ? `${quote('isinstance')} takes what is a kind of it as well.`
      : null,
)

/** Code that was put aside instead of removed. A word about it, and no points: comments never count. */
export const codeInComments: Rule = {
  id: 'code_in_comments',
  axis: 'taste',
  measure: 'lines of code in comments',
  find: (program) =>
    program.sources.flatMap(({ comments, path }) =>
      comments
        .filter(({ text, isAlone }) => isAlone && looksLikeCode(text))
        .map((comment) => ({
          at: { line: comment.line, end: comment.end },
          path,
          value: 1,
          limit: 0,
          text: 'This is code that nobody runs. The history keeps what was; the file says what is.',
        })),
    ),
}

const codeShapes = [
  /^\s*(const|let|var)\s+\w+\s*=/,
  /^\s*(return|throw|raise)\b.*[;()\]]\s*$/,
  /^\s*(if|for|while)\s*\(.*\)\s*\{?\s*$/,
  /^\s*[\w.[\]]+\s*[-+*]?=\s*[^=].*[;)\]]\s*$/,
  /^\s*[\w.]+\([^)]*\);?\s*$/,
  /^\s*(def|for|if|while)\s+.*:\s*$/,
  /^\s*print\(/,
  /^\s*\}\s*(else\b.*)?$/,
]
const looksLikeCode = (text: string): boolean => text.split('\n').some((line) => codeShapes.some((shape) => shape.test(line)))
