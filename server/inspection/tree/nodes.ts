/**
 * Programs as the reviewer sees them: one tree for JavaScript, TypeScript and Python, so that a rule is written once.
 * It holds what a program does; layout, comments, brackets and most types are left out.
 */
/** Lines count from 1; `start` and `stop` are offsets into the text of the file. */
export type At = { line: number; end: number; start: number; stop: number }

export type LiteralType = 'number' | 'string' | 'boolean' | 'none' | 'regex' | 'other'

export type Name = At & { kind: 'name'; name: string }
export type Literal = At & { kind: 'literal'; type: LiteralType; text: string }
export type Template = At & { kind: 'template'; parts: Expression[] }
export type List = At & { kind: 'list'; makes: 'list' | 'tuple' | 'set'; items: Expression[] }
export type Entry = At & { kind: 'entry'; key: Expression | null; value: Expression }
export type Dictionary = At & { kind: 'dictionary'; entries: Entry[] }
export type Call = At & {
  kind: 'call'
  callee: Expression
  args: Expression[]
  names: string[]
  isNew: boolean
  types: string
}
export type Member = At & { kind: 'member'; of: Expression; name: string; isOptional: boolean }
export type Index = At & { kind: 'index'; of: Expression; at: Expression }
/** Python's `a[1:-1]`. */
export type Slice = At & { kind: 'slice'; from: Expression | null; to: Expression | null; step: Expression | null }
export type Binary = At & { kind: 'binary'; op: string; left: Expression; right: Expression }
export type Logical = At & { kind: 'logical'; op: '&&' | '||' | '??'; left: Expression; right: Expression }
export type Unary = At & { kind: 'unary'; op: string; of: Expression }
export type Conditional = At & { kind: 'conditional'; test: Expression; yes: Expression; no: Expression }
/** `op` is empty for a plain one, else `+`, `??` and so on. `x++` adds a 1. */
export type Assign = At & { kind: 'assign'; op: string; target: Expression; value: Expression }
export type Wrap = At & { kind: 'wrap'; how: 'spread' | 'await' | 'yield' | 'sure' | 'chain'; of: Expression }
export type Cast = At & { kind: 'cast'; of: Expression; type: string }
export type Clause = At & { kind: 'clause'; target: Expression; over: Expression; ifs: Expression[] }
export type Comprehension = At & {
  kind: 'comprehension'
  makes: 'list' | 'set' | 'dictionary' | 'generator'
  items: Expression[]
  clauses: Clause[]
}
export type Sequence = At & { kind: 'sequence'; parts: Expression[] }

export type Parameter = At & {
  kind: 'parameter'
  /** A name, or a pattern of them. */
  target: Expression
  type: string | null
  initial: Expression | null
  isRest: boolean
  isOptional: boolean
}
export type Func = At & {
  kind: 'function'
  name: string | null
  parameters: Parameter[]
  body: Statement[]
  result: string | null
  isAsync: boolean
  isGenerator: boolean
  /** `x => x + 1`, lambda: its body is one `return`. */
  isShort: boolean
  isArrow: boolean
  isExported: boolean
  /** Of a method: where it stands. */
  member: { isStatic: boolean; isPrivate: boolean; role: 'method' | 'constructor' | 'getter' | 'setter' } | null
  decorators: Expression[]
  /** The line of its head ends here. */
  headEnd: number
}
export type Field = At & {
  kind: 'field'
  name: string
  type: string | null
  value: Expression | null
  isStatic: boolean
  isPrivate: boolean
  isReadonly: boolean
}
export type Class = At & {
  kind: 'class'
  name: string | null
  bases: Expression[]
  members: (Func | Field | Statement)[]
  isExported: boolean
  decorators: Expression[]
}

export type Declare = At & {
  kind: 'declare'
  how: 'const' | 'let' | 'var'
  target: Expression
  type: string | null
  value: Expression | null
  isExported: boolean
}
export type Do = At & { kind: 'do'; of: Expression }
export type If = At & { kind: 'if'; test: Expression; yes: Statement[]; no: Statement[] | null; isElseIf: boolean }
export type Loop = At & {
  kind: 'loop'
  how: 'count' | 'of' | 'in' | 'while' | 'do'
  first: Statement[]
  test: Expression | null
  step: Expression | null
  target: Expression | null
  over: Expression | null
  body: Statement[]
  isAwait: boolean
}
export type Case = At & { kind: 'case'; tests: Expression[]; isDefault: boolean; body: Statement[] }
export type Switch = At & { kind: 'switch'; on: Expression; cases: Case[] }
export type Catch = At & {
  kind: 'catch'
  name: string | null
  type: string | null
  types: Expression[]
  body: Statement[]
}
export type Try = At & {
  kind: 'try'
  body: Statement[]
  catches: Catch[]
  otherwise: Statement[]
  finally: Statement[]
}
export type Return = At & { kind: 'return'; of: Expression | null }
export type Throw = At & { kind: 'throw'; of: Expression | null }
export type Jump = At & { kind: 'jump'; how: 'break' | 'continue'; label: string | null }
export type Block = At & { kind: 'block'; body: Statement[] }
export type With = At & { kind: 'with'; items: Expression[]; targets: Expression[]; body: Statement[] }
export type Import = At & {
  kind: 'import'
  from: string
  names: { name: string; local: string }[]
  isForTypes: boolean
}
export type Export = At & { kind: 'export'; from: string | null; names: string[] }
/** Python's `global` and `nonlocal`. */
export type Outer = At & { kind: 'outer'; how: 'global' | 'nonlocal'; names: string[] }
export type Delete = At & { kind: 'delete'; targets: Expression[] }
export type Assert = At & { kind: 'assert'; test: Expression; message: Expression | null }
/** `pass`, `debugger`, an empty statement. */
export type Idle = At & { kind: 'idle'; word: string }

export type Expression =
  | Name
  | Literal
  | Template
  | List
  | Dictionary
  | Call
  | Member
  | Index
  | Slice
  | Binary
  | Logical
  | Unary
  | Conditional
  | Assign
  | Wrap
  | Cast
  | Comprehension
  | Sequence
  | Func
  | Class
export type Statement =
  | Declare
  | Do
  | If
  | Loop
  | Switch
  | Try
  | Return
  | Throw
  | Jump
  | Block
  | With
  | Import
  | Export
  | Outer
  | Delete
  | Assert
  | Idle
  | Func
  | Class
export type Node = Expression | Statement | Entry | Clause | Parameter | Field | Case | Catch

export type Language = 'script' | 'python'
export type Source = {
  path: string
  language: Language
  isTyped: boolean
  body: Statement[]
  comments: Comment[]
  /** Names that types speak of. */
  typeNames: ReadonlySet<string>
}
/** Whether it stands alone on its lines, so that it may be code that was put aside. */
export type Comment = At & { text: string; isAlone: boolean }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'kind' in value && 'line' in value

/** In the order in which they were written down, more or less. */
export function childrenOf(node: Node): Node[] {
  const found: Node[] = []
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const each of value) if (isNode(each)) found.push(each)
    } else if (isNode(value)) found.push(value)
  }
  return found
}

/** All of it, from the outside in. `false`: not what is inside of this one; whatever else is answered, on it goes. */
export function walk(nodes: Node | readonly Node[], visit: (node: Node) => unknown): void {
  const waiting = 'kind' in nodes ? [nodes] : [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (visit(node) === false) continue
    waiting.push(...childrenOf(node).reverse())
  }
}

/** What is done here and now: not what stands in functions and classes inside of it, nor in those of a list. */
export function walkOwn(nodes: Node | readonly Node[], visit: (node: Node) => unknown): void {
  walk(nodes, (node) => {
    if ((node.kind === 'function' || node.kind === 'class') && node !== nodes) return false
    return visit(node)
  })
}

const statementKinds: ReadonlySet<string> = new Set([
  'declare',
  'do',
  'if',
  'loop',
  'switch',
  'try',
  'return',
  'throw',
  'jump',
  'with',
  'import',
  'export',
  'outer',
  'delete',
  'assert',
])

/** What counts in the size of a function: neither brackets nor `pass`. */
export const isStatement = (node: Node): node is Statement => statementKinds.has(node.kind)
