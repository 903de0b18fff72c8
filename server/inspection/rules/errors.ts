import { shapeOf } from '../tree/infer-shape'
import { type Catch, type Expression, type Node, type Statement, type Try, walk, walkOwn } from '../tree/nodes'
import { calledName, methodOf } from '../tree/open-program'
import { weightOf } from './fingerprint'
import { at, type Found, quote, type Rule, show } from './rule'

/** What is caught and not told: the caller goes on as if all were well. */
export const swallowedError: Rule = {
  id: 'swallowed_error',
  axis: 'code_sense',
  measure: 'failures that nobody hears of',
  find: (program) => {
    const found: Found[] = []
    for (const { body, language } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'try') return
        for (const one of node.catches) {
          if (!isSwallowed(one, node, language === 'python')) continue
          found.push({
            ...at(program, one),
            value: 1,
            limit: 0,
            text: 'Whatever goes wrong above ends here, and whoever called hears nothing of it.',
          })
        }
      })
    return found
  },
}

const broad = new Set(['Exception', 'BaseException'])
export const isBroad = ({ types }: Catch): boolean =>
  types.length === 0 || types.some((type) => type.kind === 'name' && broad.has(type.name))

function isSwallowed(one: Catch, around: Try, isPython: boolean): boolean {
  if (usesError(one) || one.body.some(leavesLoudly)) return false
  const acts = one.body.filter((each) => !isIdle(each))
  if (isPython && !isBroad(one)) return acts.length === 0 && weighs(around.body) > 40
  const [only] = acts
  if (acts.length === 0) return true
  if (acts.length > 1 || only === undefined) return false
  if (only.kind === 'return') return isMadeUp(only.of, isPython) || weighs(around.body) > 24
  // A value is set in place of the answer that did not come.
  if (only.kind === 'do' && only.of.kind === 'assign') return isMadeUp(only.of.value, isPython)
  return only.kind === 'jump'
}

const weighs = (body: readonly Statement[]): number => body.reduce((sum, each) => sum + weightOf(each), 0)

/** Nothing, or only a word to the console. */
function isIdle(node: Statement): boolean {
  if (node.kind === 'idle') return true
  if (node.kind !== 'do') return false
  return isLogging(node.of)
}

export function isLogging(node: Expression): boolean {
  if (calledName(node) === 'print') return true
  const method = methodOf(node)
  return method !== null && method.of.kind === 'name' && method.of.name === 'console'
}

/** `false`, `null` and `{ ok: false }` say that it did not work; a 0, an empty text or an empty list say that it did. */
function isMadeUp(node: Expression | null, isPython: boolean): boolean {
  if (node === null) return isPython
  if (node.kind === 'literal')
    return node.type === 'number' || node.type === 'string' || (node.type === 'boolean' && node.text === 'true')
  if (node.kind === 'list') return node.items.length === 0
  return node.kind === 'dictionary' && node.entries.length === 0
}

function usesError(one: Catch): boolean {
  // `error`, or the names in `{ message, cause }`.
  const names: readonly string[] = one.name?.match(/[\w$]+/g) ?? []
  let does = false
  walk(one.body, (node) => {
    if (node.kind === 'do' && isLogging(node.of)) return false
    if (node.kind === 'name' && names.includes(node.name)) does = true
    return true
  })
  return does
}

const leavesLoudly = (node: Statement): boolean => {
  let does = false
  walk(node, (each) => {
    if (each.kind === 'throw') does = true
  })
  return does
}

/** A net so wide that mistakes of one's own are caught in it. */
export const broadCatch: Rule = {
  id: 'broad_catch',
  axis: 'code_sense',
  measure: 'kinds of failure that are taken for one',
  find: (program) => {
    const found: Found[] = []
    for (const { body, language } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'try') return
        if (language === 'script') {
          const replaced = node.catches.find(
            (one) => one.body.length === 1 && one.body[0]?.kind === 'throw' && !leavesAs(one.body[0], one.name),
          )
          // Around one call it is clear what may have failed.
          if (replaced !== undefined && weighs(node.body) > 20)
            found.push({
              ...at(program, replaced),
              at: { line: replaced.line, end: replaced.end },
              value: 1,
              limit: 0,
              text: 'Every failure becomes the same one here, mistakes of one’s own included, and what caused it is lost.',
            })
          return
        }
        for (const one of node.catches) {
          if (!isBroad(one) || isSwallowed(one, node, true) || one.body.some((each) => leavesAs(each, one.name)))
            continue
          found.push({
            ...at(program, one),
            at: { line: one.line, end: one.line },
            value: 1,
            limit: 0,
            text: 'This catches everything, a misspelt name included. Name the failure that is expected.',
          })
        }
      })
    return found
  },
}

/** The same failure goes on, or one that knows of it. */
const leavesAs = (node: Statement, name: string | null): boolean => {
  let does = false
  walk(node, (each) => {
    if (each.kind === 'throw' && (each.of === null || mentions(each, name))) does = true
  })
  return does
}

const mentions = (node: Node, name: string | null): boolean => {
  let does = false
  if (name !== null)
    walk(node, (each) => {
      if (each.kind === 'name' && each.name === name) does = true
    })
  return does
}

/** `raise X` in an `except` without `from`, or `throw new Error('…')` that drops the first one, is left alone: often it is meant. */
export const thrownText: Rule = {
  id: 'thrown_text',
  axis: 'taste',
  measure: 'things thrown that are no errors',
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'throw' || node.of === null) return
        const { of } = node
        if (of.kind === 'name' && shapeOf(program, of) === 'string') {
          found.push({
            ...at(program, node),
            value: 1,
            limit: 0,
            text: `${quote(show(of))} is a text: it has no trace of where it came from, and nobody can ask what kind it is.`,
          })
          return
        }
        if (of.kind !== 'literal' && of.kind !== 'template' && of.kind !== 'dictionary' && of.kind !== 'list') return
        found.push({
          ...at(program, node),
          value: 1,
          limit: 0,
          text: `${quote(show(of))} is thrown as it is: it has no trace of where it came from, and nobody can ask what kind it is.`,
        })
      })
    return found
  },
}

const emptyWords =
  /^(an? )?(error|invalid|bad|wrong|fail|failed|failure|oops|nope|no|problem|exception|invalid (input|data|value|argument|args?|params?)|bad (input|data|value|request)|something went wrong|error occurr?ed|an error (has )?occurr?ed)[.!]*$/i

export const vagueMessage: Rule = {
  id: 'vague_message',
  axis: 'taste',
  measure: 'messages that say nothing',
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        const thrown = node.kind === 'throw' ? node.of : null
        if (thrown?.kind !== 'call') return
        const [message] = thrown.args
        const isEmpty = message === undefined && isPlainError(thrown.callee)
        const isVague = message?.kind === 'literal' && message.type === 'string' && emptyWords.test(message.text.trim())
        if (!isEmpty && !isVague && !(message?.kind === 'literal' && message.text.trim() === '')) return
        const shown = message === undefined ? 'There is no message' : `${quote(show(message))} says nothing`
        found.push({
          ...at(program, node),
          value: 1,
          limit: 0,
          text: `${shown}: neither what was wrong nor what to do about it.`,
        })
      })
    return found
  },
}

const isPlainError = (callee: Expression): boolean =>
  callee.kind === 'name' && ['Error', 'TypeError', 'RangeError', 'Exception', 'ValueError'].includes(callee.name)

/** `list.forEach(async …)`, and calls of own async functions that nobody waits for. */
export const forgottenAwait: Rule = {
  id: 'forgotten_await',
  axis: 'edge_cases',
  measure: 'answers that nobody waits for',
  find: (program) => {
    const found: Found[] = []
    const say = (node: Node, text: string) => found.push({ ...at(program, node), value: 1, limit: 0, text })
    const asyncNames = new Set(
      program.functions
        .filter(({ isAsync, body }) => isAsync && !body.some(({ kind }) => kind === 'try'))
        .flatMap((func) => program.nameOf(func) ?? []),
    )
    for (const { body } of program.sources)
      walk(body, (node) => {
        const method = methodOf(node)
        const callback = method?.call.args[0]
        if (method?.name === 'forEach' && callback?.kind === 'function' && callback.isAsync)
          say(node, 'Nobody waits for what an async function does in `forEach`, nor hears that it failed.')
        if (node.kind !== 'do' || node.of.kind !== 'call') return
        const { callee } = node.of
        const isOwn = callee.kind === 'member' && callee.of.kind === 'name' && callee.of.name === 'this'
        const name = callee.kind === 'name' || (callee.kind === 'member' && isOwn) ? callee.name : null
        if (name !== null && asyncNames.has(name))
          say(node, `${quote(name)} goes on by itself: what it answers, or that it failed, is lost.`)
      })
    for (const func of program.functions)
      if (func.isAsync)
        walkOwn(func.body, (node) => {
          const test = node.kind === 'if' ? node.test : null
          if (test?.kind === 'call' && test.callee.kind === 'name' && asyncNames.has(test.callee.name))
            say(test, `A promise is always true: wait for ${quote(test.callee.name)} first.`)
        })
    return found
  },
}
