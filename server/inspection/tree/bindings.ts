import type { Expression, Func, Name, Node, Source } from './nodes'

/** A name and all that is done with it. */
export type Binding = {
  name: string
  kind: 'parameter' | 'variable' | 'function' | 'class' | 'import' | 'caught'
  how: 'const' | 'let' | 'var' | null
  /** Whose it is; null: the file's. */
  owner: Func | null
  source: Source
  declaration: Node
  type: string | null
  /** What it is set to, in the order of the text; null: a part of something, or what a loop hands out. */
  values: { value: Expression | null; node: Node; op: string; isDeclaration: boolean }[]
  reads: Name[]
  writes: Name[]
  isExported: boolean
}

/** The names that a target gives a value to, with what each of them gets where that can be seen. */
export function namesIn(
  target: Expression,
  value: Expression | null = null,
): { name: Name; value: Expression | null }[] {
  if (target.kind === 'name') return [{ name: target, value }]
  if (target.kind === 'list') return target.items.flatMap((item, at) => namesIn(item, partOf(value, at)))
  if (target.kind === 'dictionary') return target.entries.flatMap(({ value: inside }) => namesIn(inside))
  if (target.kind === 'wrap' && target.how === 'spread') return namesIn(target.of)
  if (target.kind === 'assign') return namesIn(target.target)
  return []
}

const partOf = (value: Expression | null, at: number): Expression | null =>
  value?.kind === 'list' && value.items.every(({ kind }) => kind !== 'wrap') ? (value.items[at] ?? null) : null

/** What it gives a value to; a declaration is asked by itself. */
export function targetsOf(node: Node): { name: Name }[] {
  if (node.kind === 'assign') return namesIn(node.target)
  if (node.kind === 'loop' && node.target !== null) return namesIn(node.target)
  if (node.kind === 'with') return node.targets.flatMap((each) => namesIn(each))
  return []
}

export function markExported(binding: Binding): void {
  binding.isExported = true
  const { declaration } = binding
  if (declaration.kind === 'function' || declaration.kind === 'class') declaration.isExported = true
}
