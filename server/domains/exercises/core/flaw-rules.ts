import { numbersFrom, shuffle } from './shuffle'

export type FlawRule = { id: string; name: string; meaning: string }

/** What can be wrong with code, by the name that a flaw has in a blueprint. */
const known: Record<string, [name: string, meaning: string]> = {
  boolean_flag: ['A flag instead of a name', 'A true or false decides between two things that deserve a name each.'],
  changed_before_checked: ['Changed before it was checked', 'Something is written that a later refusal does not undo.'],
  duplicated_rule: ['One rule, written twice', 'Two places decide the same, and sooner or later they disagree.'],
  hidden_dependency: ['A dependency that nobody sees', 'It makes or fetches for itself what it should be given.'],
  hidden_order: ['An order that nobody sees', 'It works only when calls come in an order that nothing enforces.'],
  identity_by_content: ['Mistaken for another', 'Two things count as one because they look alike, or one as two.'],
  leaked_field: ['Says more than it should', 'Something goes out that is nobody else’s business.'],
  leaked_reference: ['Gives itself away', 'Who gets what it hands out can change its inside.'],
  missing_validation: ['Takes anything', 'What must not come in is not refused at the door.'],
  mutated_input: ['Changes what it was given', 'What the caller still holds is not the same afterwards.'],
  not_idempotent: ['Counts again what comes again', 'The same thing heard twice has another effect than once.'],
  off_by_one: ['Beside the border', 'The first, the last or the one on the line is lost or taken twice.'],
  open_state: ['Open to everybody', 'Anybody can change what only one place should decide.'],
  partial_change: ['Stops half way', 'After a failure one part is changed and the other is not.'],
  private_state: ['Open to everybody', 'Anybody can change what only one place should decide.'],
  quadratic_scan: ['Walks through all, for each', 'The work grows with the square of what there is.'],
  race: ['Two at once', 'What was true when it was asked is no longer true when it is used.'],
  shared_mutable_state: [
    'Shared and changeable',
    'Several hold the same thing, and each may change it for the others.',
  ],
  silent_default: ['An answer out of nothing', 'A value is made up where the honest answer is that there is none.'],
  stale_derived_state: ['Out of date', 'What was computed once is kept, though what it came from has changed.'],
  swallowed_error: ['Hides what failed', 'A failure is caught, and reported as if all were well.'],
  text_order: ['Compares as text', 'What is a number or a date is put in the order of its letters.'],
  unbounded_retry: ['Tries for ever', 'Nothing says when to stop, and nothing waits in between.'],
  unnormalized_text: ['One word, two spellings', 'What people see as the same text counts as different.'],
  unproved_cast: ['Claimed, not checked', 'The types are told something that nobody has looked at.'],
  untrusted_key: ['A key from outside', 'A name that somebody chose meets names that the language has itself.'],
  vague_message: ['Says nothing useful', 'Whoever reads the message does not learn what to do.'],
  wrong_key: ['Told apart by the wrong thing', 'What it is remembered by is not what makes it the same.'],
  wrong_layer: ['In the wrong place', 'A part knows something that is the business of another.'],
}

/** `sharedState`, `shared-state`: read as people would. */
export function flawRule(id: string): FlawRule {
  const [name, meaning] = known[id.replaceAll('-', '_')] ?? []
  const plain = id.replaceAll(/[-_]+/g, ' ')
  return { id, name: name ?? `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`, meaning: meaning ?? '' }
}

/** How many names there are to choose from, so that most are wrong. */
const choices = 12

/** Those that the flaws have, among others; by their names, so that the order says nothing. */
export function rulesToChooseFrom({ flaws, seed }: { flaws: readonly { rule: string }[]; seed: number }): FlawRule[] {
  const own = [...new Set(flaws.map(({ rule }) => rule))]
  const names = new Set(own.map((id) => flawRule(id).name))
  const others = Object.keys(known).filter((id) => !names.has(flawRule(id).name) && id !== 'open_state')
  const added = shuffle(others, numbersFrom(seed)).slice(0, Math.max(0, choices - own.length))
  const rules = [...own, ...added].map(flawRule)
  return rules.sort((one, other) => (one.name < other.name ? -1 : 1))
}
