import type { Expression, Loop, Node } from '../tree/nodes'
import { calledName } from '../tree/open-program'
import { lengthOwner } from './repeats'

/** Loops that count the places of a list. */
export type Counted = { of: Expression; test: Node; counter: string; isPast: boolean; isShort: boolean }

export function countedBy(loop: Loop): Counted | null {
  if (
    loop.how === 'of' &&
    loop.over?.kind === 'call' &&
    calledName(loop.over) === 'range' &&
    loop.target?.kind === 'name'
  ) {
    const { args } = loop.over
    const last = args.length > 1 ? args[1] : args[0]
    const of = lengthOwner(last ?? null)
    if (of === null || last === undefined || args.length > 2) return null
    const by = last.kind === 'binary' && last.right.kind === 'literal' && last.right.text === '1' ? last.op : ''
    return { of, test: loop.over, counter: loop.target.name, isPast: by === '+', isShort: by === '-' }
  }
  const { test } = loop
  if (loop.how !== 'count' || test?.kind !== 'binary' || test.left.kind !== 'name') return null
  const isUp = loop.step?.kind === 'assign' && loop.step.op === '+'
  const of = lengthOwner(test.right)
  if (!isUp || of === null) return null
  const less =
    test.right.kind === 'binary' && test.right.op === '-' && test.right.right.kind === 'literal'
      ? test.right.right.text
      : '0'
  const isPast = test.op === '<=' && test.right.kind === 'member'
  const isShort = (test.op === '<' && less === '1') || (test.op === '<=' && less === '2')
  return { of, test, counter: test.left.name, isPast, isShort }
}
