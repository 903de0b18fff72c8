import type { CodeLanguage } from '../../../runner/contract'
import type { ReviewWords } from './write-review'

/** Names that code can have, made of a learner's words. */
type Names = {
  thing: string
  things: string
  Thing: string
  metric: string
  METRIC: string
  store: string
  act: string
}

type Written = { script: (names: Names) => string; python: (names: Names) => string }

/** A few lines of the better way, about what the learner's world is about. null: the rule speaks for itself. */
export function exampleFor(options: {
  rule: string
  language: CodeLanguage | null
  words: ReviewWords
}): string | null {
  const { rule, language, words } = options
  const own = examples.get(rule)
  if (own === undefined || language === null) return null
  const isPython = language === 'python'
  const join = isPython ? snake : camel
  const thing = join(words.entity) || 'item'
  const names: Names = {
    thing,
    things: `${thing}${/(s|x|ch|sh)$/.test(thing) ? 'es' : 's'}`.replace(/([^aeiou])ys$/, '$1ies'),
    Thing: camel(words.entity).replace(/^./, (first) => first.toUpperCase()) || 'Item',
    metric: join(words.metric) || 'value',
    METRIC: snake(words.metric).toUpperCase() || 'VALUE',
    store: join(words.container) || 'store',
    act: join(words.action) || 'use',
  }
  return (isPython ? own.python : own.script)(names)
}

/** Letters and digits only: what somebody typed becomes a name, and never code. */
const wordsIn = (text: string): string[] =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z][a-z0-9]*/g) ?? []
  ).slice(0, 3)
const camel = (text: string): string =>
  wordsIn(text)
    .map((word, at) => (at === 0 ? word : word.replace(/^./, (first) => first.toUpperCase())))
    .join('')
const snake = (text: string): string => wordsIn(text).join('_')

const both = (script: Written['script'], python: Written['python']): Written => ({ script, python })

const examples = new Map<string, Written>(
  Object.entries({
    deep_nesting: both(
      ({ thing, things, metric }) =>
        `for (const ${thing} of ${things}) {\n  if (${thing}.${metric} === undefined) continue\n  record(${thing})\n}`,
      ({ thing, things, metric }) =>
        `for ${thing} in ${things}:\n    if ${thing}.${metric} is None:\n        continue\n    record(${thing})`,
    ),
    long_function: both(
      ({ things, Thing }) =>
        `const wanted = choose${Thing}s(${things})\nconst sums = sumUp(wanted)\nreturn present(sums)`,
      ({ thing, things }) => `wanted = choose_${thing}s(${things})\nsums = sum_up(wanted)\nreturn present(sums)`,
    ),
    duplicated_code: both(
      ({ thing, metric, METRIC }) =>
        `const ${metric}Of = (${thing}) => Math.max(0, ${thing}.${metric} - ${METRIC}_FEE)\n\n// … and both places ask for it`,
      ({ thing, metric, METRIC }) =>
        `def ${metric}_of(${thing}):\n    return max(0, ${thing}.${metric} - ${METRIC}_FEE)`,
    ),
    duplicated_condition: both(
      ({ Thing, thing, metric }) =>
        `const isFit${Thing} = (${thing}) => Number.isFinite(${thing}.${metric}) && ${thing}.${metric} >= 0`,
      ({ thing, metric }) =>
        `def is_fit(${thing}):\n    return ${thing}.${metric} is not None and ${thing}.${metric} >= 0`,
    ),
    alike_branches: both(
      ({ metric, thing }) =>
        `const ${metric}ByKind = { new: 3, used: 2, rare: 9 }\nreturn ${metric}ByKind[${thing}.kind]`,
      ({ metric, thing }) =>
        `${metric}_by_kind = {"new": 3, "used": 2, "rare": 9}\nreturn ${metric}_by_kind[${thing}.kind]`,
    ),
    hidden_state: both(
      ({ things, metric }) =>
        `export function count${metric.replace(/^./, (one) => one.toUpperCase())}(${things}) {\n  let total = 0 // lives as long as the call\n  …\n}`,
      ({ things, metric }) => `def count_${metric}(${things}):\n    total = 0  # lives as long as the call\n    …`,
    ),
    mutable_default: both(
      ({ things }) => `function add(${things} = []) { … }`,
      ({ thing, things }) =>
        `def add(${thing}, ${things}=None):\n    ${things} = [] if ${things} is None else ${things}`,
    ),
    mutated_input: both(
      ({ thing, things, metric }) =>
        `const sorted = ${things}.toSorted((one, other) => one.${metric} - other.${metric})\nconst changed = { ...${thing}, ${metric}: 0 }`,
      ({ thing, things, metric }) =>
        `ordered = sorted(${things}, key=lambda each: each.${metric})\nchanged = replace(${thing}, ${metric}=0)`,
    ),
    swallowed_error: both(
      ({ thing }) =>
        `try {\n  save(${thing})\n} catch (error) {\n  throw new Error(\`the ${thing} could not be saved\`, { cause: error })\n}`,
      ({ thing }) => `try:\n    save(${thing})\nexcept OSError as error:\n    raise NotSaved(${thing}) from error`,
    ),
    broad_catch: both(
      ({ thing }) =>
        `try {\n  return parse(${thing})\n} catch (error) {\n  if (error instanceof SyntaxError) return null\n  throw error\n}`,
      ({ thing }) => `try:\n    return parse(${thing})\nexcept ValueError:\n    return None`,
    ),
    leaked_inside: both(
      ({ things }) => `get ${things}() {\n  return [...this.#${things}]\n}`,
      ({ things }) => `@property\ndef ${things}(self):\n    return tuple(self._${things})`,
    ),
    quadratic_scan: both(
      ({ thing, things }) =>
        `const known = new Map(${things}.map((${thing}) => [${thing}.id, ${thing}]))\nconst found = known.get(id) // one look`,
      ({ thing, things }) =>
        `known = {${thing}.id: ${thing} for ${thing} in ${things}}\nfound = known.get(id)  # one look`,
    ),
    copy_in_loop: both(
      ({ thing, things }) => `const fit = []\nfor (const ${thing} of ${things}) fit.push(${thing})`,
      ({ thing, things }) => `fit = []\nfor ${thing} in ${things}:\n    fit.append(${thing})`,
    ),
    repeated_work: both(
      ({ thing, things, metric }) =>
        `const highest = Math.max(...${things}.map((each) => each.${metric})) // once\nfor (const ${thing} of ${things}) compare(${thing}, highest)`,
      ({ thing, things, metric }) =>
        `highest = max(each.${metric} for each in ${things})  # once\nfor ${thing} in ${things}:\n    compare(${thing}, highest)`,
    ),
    exponential_recursion: both(
      ({ metric }) =>
        `const known = new Map()\nfunction ${metric}At(step) {\n  if (!known.has(step)) known.set(step, step < 2 ? step : ${metric}At(step - 1) + ${metric}At(step - 2))\n  return known.get(step)\n}`,
      ({ metric }) =>
        `@cache\ndef ${metric}_at(step):\n    return step if step < 2 else ${metric}_at(step - 1) + ${metric}_at(step - 2)`,
    ),
    sort_for_extreme: both(
      ({ things, metric }) =>
        `const best = ${things}.reduce((one, other) => (other.${metric} > one.${metric} ? other : one))`,
      ({ things, metric }) => `best = max(${things}, key=lambda each: each.${metric})`,
    ),
    front_of_list: both(
      ({ things }) => `let next = 0\nwhile (next < ${things}.length) handle(${things}[next++])`,
      ({ things }) => `waiting = deque(${things})\nwhile waiting:\n    handle(waiting.popleft())`,
    ),
    finds_all_for_one: both(
      ({ thing, things, metric }) => `const first = ${things}.find((${thing}) => ${thing}.${metric} > 0)`,
      ({ thing, things, metric }) =>
        `first = next((${thing} for ${thing} in ${things} if ${thing}.${metric} > 0), None)`,
    ),
    await_in_loop: both(
      ({ thing, things }) => `const loaded = await Promise.all(${things}.map((${thing}) => load(${thing})))`,
      ({ thing, things }) => `loaded = await gather(*(load(${thing}) for ${thing} in ${things}))`,
    ),
    text_order: both(
      ({ things, metric }) => `${things}.map((each) => each.${metric}).sort((one, other) => one - other)`,
      ({ things, metric }) => `sorted(int(each.${metric}) for each in ${things})`,
    ),
    off_by_one: both(
      ({ things }) => `for (let at = 0; at < ${things}.length; at++) look(${things}[at])`,
      ({ thing, things }) => `for ${thing} in ${things}:\n    look(${thing})`,
    ),
    nothing_there: both(
      ({ things }) => `if (${things}.length === 0) return null`,
      ({ things }) => `if not ${things}:\n    return None`,
    ),
    falsy_zero: both(
      ({ thing, metric, METRIC }) => `const ${metric} = ${thing}.${metric} ?? USUAL_${METRIC} // an honest 0 stays 0`,
      ({ thing, metric, METRIC }) =>
        `${metric} = USUAL_${METRIC} if ${thing}.${metric} is None else ${thing}.${metric}`,
    ),
    changed_while_walked: both(
      ({ thing, things, metric }) => `const left = ${things}.filter((${thing}) => ${thing}.${metric} > 0)`,
      ({ thing, things, metric }) => `left = [${thing} for ${thing} in ${things} if ${thing}.${metric} > 0]`,
    ),
    magic_value: both(
      ({ METRIC, thing, metric }) => `const HIGHEST_${METRIC} = 250\nif (${thing}.${metric} > HIGHEST_${METRIC}) …`,
      ({ METRIC, thing, metric }) => `HIGHEST_${METRIC} = 250\nif ${thing}.${metric} > HIGHEST_${METRIC}: …`,
    ),
    numbered_state: both(
      ({ thing }) => `const state = { waiting: 'waiting', done: 'done' }\nif (${thing}.state === state.done) …`,
      ({ thing }) =>
        `class State(Enum):\n    WAITING = "waiting"\n    DONE = "done"\n\nif ${thing}.state is State.DONE: …`,
    ),
    boolean_flag: both(
      ({ act, Thing, thing }) => `${act}${Thing}(${thing})\n${act}${Thing}ForFree(${thing}) // a name each`,
      ({ act, thing }) => `${act}(${thing})\n${act}_for_free(${thing})  # a name each`,
    ),
    needless_condition: both(
      ({ thing, metric }) => `return ${thing}.${metric} > 0`,
      ({ thing, metric }) => `return ${thing}.${metric} > 0`,
    ),
    nested_choice: both(
      ({ thing, metric }) =>
        `if (${thing}.${metric} > 100) return 'rare'\nif (${thing}.${metric} > 10) return 'sought'\nreturn 'common'`,
      ({ thing, metric }) =>
        `if ${thing}.${metric} > 100:\n    return "rare"\nif ${thing}.${metric} > 10:\n    return "sought"\nreturn "common"`,
    ),
    vague_message: both(
      ({ metric, thing }) =>
        `throw new RangeError(\`the ${metric} is \${${thing}.${metric}}, and has to be 0 or more\`)`,
      ({ metric, thing }) => `raise ValueError(f"the ${metric} is {${thing}.${metric}}, and has to be 0 or more")`,
    ),
    thrown_text: both(
      ({ thing }) => `throw new Error(\`there is no ${thing} \${id}\`)`,
      ({ thing }) => `raise LookupError(f"there is no ${thing} {id}")`,
    ),
    counted_loop: both(
      ({ thing, things }) => `for (const ${thing} of ${things}) …`,
      ({ thing, things }) => `for ${thing} in ${things}: …`,
    ),
    old_variable: both(
      ({ metric }) => `const ${metric} = 0`,
      ({ metric }) => `${metric} = 0`,
    ),
    loose_equality: both(
      ({ thing, metric }) => `if (${thing}.${metric} === 0) …`,
      ({ thing, metric }) => `if ${thing}.${metric} is None: …`,
    ),
    unused_name: both(
      () => '// Take it out. The history has it, should it be wanted again.',
      () => '# Take it out. The history has it, should it be wanted again.',
    ),
  } satisfies Record<string, Written>),
)
