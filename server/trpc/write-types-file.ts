import type { ErrorCode } from '../platform/errors'
import type { ProcedureDescription } from './describe-router'
import { writeType } from './write-types'

type Options = { version: string; procedures: ProcedureDescription[]; errorCodes: ErrorCode[] }

/** The file that a program imports `AppRouter` from. It holds what a program can call, so the compiler refuses the rest. */
export function writeTypesFile({ version, procedures, errorCodes }: Options): string {
  const callable = procedures.filter((procedure) => procedure.forPrograms)
  return `${head(version)}
/** What stands in \`error.data\` when a call is refused. */
export type ErrorData = {
  code: ${errorCodes.map((code) => `'${code}'`).join(' | ')}
  httpStatus: number
  /** What is wrong with which field of the input. */
  fields: Record<string, string> | null
  retryAfterSeconds: number | null
  /** The log of the house knows the call by it. */
  requestId: string | null
}

type Root = { ctx: object; meta: object; errorShape: { code: number; message: string; data: ErrorData }; transformer: false }
type Query<Input, Output> = TRPCQueryProcedure<{ meta: object; input: Input; output: Output }>
type Mutation<Input, Output> = TRPCMutationProcedure<{ meta: object; input: Input; output: Output }>
/** Says how things are, and again whenever that changes. Who comes back is told how they are by then. */
type Subscription<Input, State> = TRPCSubscriptionProcedure<{ meta: object; input: Input; output: AsyncIterable<State, void> }>
/** Every event has an id; who names the last one as \`lastEventId\` goes on after it. */
type ResumableSubscription<Input, Event> = Subscription<Input, { id: string; data: Event }>

export type AppRouter = TRPCBuiltRouter<Root, {
${writeTree(treeOf(callable), '  ')}
}>
`
}

const head = (
  version: string,
) => `// What the procedures of Guildhall ${version} take and give, written by the server itself.
// For @trpc/client and @trpc/server 11:
//
//   import { createTRPCClient, httpBatchLink } from '@trpc/client'
//   import type { AppRouter } from './guildhall'

import type { TRPCBuiltRouter, TRPCMutationProcedure, TRPCQueryProcedure, TRPCSubscriptionProcedure } from '@trpc/server'
`

type Tree = Map<string, Tree | ProcedureDescription>

/** "identity.profile" is `profile` below `identity`. */
function treeOf(procedures: ProcedureDescription[]): Tree {
  const root: Tree = new Map()
  for (const procedure of procedures) {
    const names = procedure.path.split('.')
    const last = names.pop() ?? ''
    let level = root
    for (const name of names) {
      const known = level.get(name)
      const next = known instanceof Map ? known : new Map()
      level.set(name, next)
      level = next
    }
    level.set(last, procedure)
  }
  return root
}

function writeTree(tree: Tree, indent: string): string {
  return [...tree]
    .map(([name, node]) =>
      node instanceof Map
        ? `${indent}${name}: {\n${writeTree(node, `${indent}  `)}\n${indent}}`
        : writeProcedure(name, node, indent),
    )
    .join('\n')
}

const kinds = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const

/** Events have ids exactly where an id can be handed in again. */
const isResumable = ({ kind, input }: ProcedureDescription) =>
  kind === 'subscription' && input?.properties?.['lastEventId'] !== undefined

function writeProcedure(name: string, procedure: ProcedureDescription, indent: string): string {
  const { kind, summary, scope, input, output } = procedure
  const type = isResumable(procedure) ? 'ResumableSubscription' : kinds[kind]
  const inputType = input === null ? 'void' : writeType(input, 'above', indent)
  const needs = scope === null ? '' : ` Scope: ${scope}.`
  return `${indent}/** ${summary}${needs} */\n${indent}${name}: ${type}<${inputType}, ${writeType(output, 'above', indent)}>`
}
