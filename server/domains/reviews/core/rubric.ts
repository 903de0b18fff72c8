import type { Axis } from '../../../inspection/contract'

/**
 * The rubric: every rule with what it costs and why it is there. docs/reviews.md prints it, and a test holds that the two are
 * the same. A change of what anything costs is a new version.
 */
export const rubricVersion = 1

export type RubricRule = {
  axis: Axis
  name: string
  /** A rule without a reason is a habit. */
  why: string
  /** The share of the axis that the first one takes, and what each further unit past the limit adds to that. */
  cost: number
  more: number
}

/** However often a rule is broken in one place, some of the axis is left. */
export const mostOfOne = 0.6

/** What each axis counts in the overall. One that is not judged is left out. */
export const axisWeights: Record<Axis, number> = { code_sense: 30, efficiency: 25, edge_cases: 30, taste: 15 }

/** From how many points on a review is passed, where a blueprint says nothing else. */
export const usualBar = 60

const rule = (axis: Axis, name: string, cost: number, more: number, why: string): RubricRule => ({
  axis,
  name,
  why,
  cost,
  more,
})

export const rubric = new Map<string, RubricRule>(
  Object.entries({
    deep_nesting: rule(
      'code_sense',
      'Blocks inside of blocks',
      0.16,
      0.06,
      'Whoever reads the innermost line has to keep every condition around it in mind.',
    ),
    long_function: rule(
      'code_sense',
      'A function that does too much',
      0.16,
      0.01,
      'What has no name of its own can be neither tested nor changed by itself.',
    ),
    complex_function: rule(
      'code_sense',
      'Too many decisions in one place',
      0.16,
      0.02,
      'Each decision doubles the ways through, and each way needs a test.',
    ),
    complex_condition: rule(
      'code_sense',
      'A condition with too many parts',
      0.1,
      0.02,
      'A name for a part of it says what it means, and is tested once.',
    ),
    many_parameters: rule(
      'code_sense',
      'Too many parameters',
      0.1,
      0.02,
      'Nobody remembers an order of six; what belongs together can be one thing.',
    ),
    duplicated_code: rule(
      'code_sense',
      'The same code twice',
      0.18,
      0.04,
      'One copy will be mended and the other forgotten.',
    ),
    duplicated_condition: rule(
      'code_sense',
      'One rule, written twice',
      0.15,
      0.04,
      'Two places decide the same, and sooner or later they disagree.',
    ),
    alike_branches: rule(
      'code_sense',
      'Branches that are all alike',
      0.15,
      0.02,
      'The next value needs one more copy; in a table it is one more line.',
    ),
    same_branches: rule(
      'code_sense',
      'A decision without a difference',
      0.12,
      0.02,
      'Readers look for the difference that is not there.',
    ),
    unreachable_code: rule(
      'code_sense',
      'Code that never runs',
      0.14,
      0.01,
      'It looks as if it mattered, and nothing tests it.',
    ),
    unused_name: rule(
      'code_sense',
      'Something that nobody uses',
      0.12,
      0.01,
      'Whoever reads it looks for its use, and there is none.',
    ),
    decided_condition: rule(
      'code_sense',
      'A question with one answer',
      0.14,
      0.01,
      'One of its branches never runs, or the question is not the one that was meant.',
    ),
    hidden_state: rule(
      'code_sense',
      'State that nobody sees',
      0.22,
      0.02,
      'What one call leaves behind changes the next one, and tests depend on their order.',
    ),
    mutable_default: rule(
      'code_sense',
      'A default that is shared',
      0.22,
      0.02,
      'It is made once; what one call puts in, the next one finds.',
    ),
    mutated_input: rule(
      'code_sense',
      'Changes what it was given',
      0.22,
      0.03,
      'What the caller still holds is not the same afterwards, and nothing at the call says so.',
    ),
    swallowed_error: rule(
      'code_sense',
      'Hides what failed',
      0.22,
      0.02,
      'A failure is reported as if all were well, and shows itself somewhere else.',
    ),
    broad_catch: rule(
      'code_sense',
      'Takes every failure for one',
      0.16,
      0.02,
      'Mistakes of one’s own are caught along with what was expected.',
    ),
    reaches_inside: rule(
      'code_sense',
      'Reaches into another’s inside',
      0.15,
      0.03,
      'What is private may change without a word, and this breaks.',
    ),
    leaked_inside: rule(
      'code_sense',
      'Gives its inside away',
      0.18,
      0.03,
      'Whoever has it can change what only one place should decide.',
    ),
    import_cycle: rule(
      'code_sense',
      'Files that need each other',
      0.18,
      0.03,
      'Neither can be understood, tested or moved alone.',
    ),

    quadratic_scan: rule(
      'efficiency',
      'Walks through all, for each',
      0.34,
      0,
      'The work grows with the square of what there is: ten times as much takes a hundred times as long.',
    ),
    copy_in_loop: rule(
      'efficiency',
      'Copies what it has, for each',
      0.3,
      0,
      'All that was collected is copied for every one that comes, and the work grows with the square.',
    ),
    repeated_work: rule(
      'efficiency',
      'Works the same out again',
      0.3,
      0,
      'The answer was known after the first round.',
    ),
    exponential_recursion: rule(
      'efficiency',
      'Asks itself the same again',
      0.45,
      0,
      'Each step more doubles the work. Answers that are kept are worked out once.',
    ),
    sort_for_extreme: rule(
      'efficiency',
      'Sorts all to see one',
      0.2,
      0,
      'Finding the first takes one walk; putting all in order takes many.',
    ),
    front_of_list: rule(
      'efficiency',
      'Takes from the front of a list',
      0.26,
      0,
      'Everything behind it moves up by one, each time.',
    ),
    await_in_loop: rule(
      'efficiency',
      'Waits for one after the other',
      0.26,
      0,
      'The time of all adds up, where it could be the time of the slowest.',
    ),
    finds_all_for_one: rule(
      'efficiency',
      'Collects all to take one',
      0.15,
      0,
      'The first that fits ends the search, where it may.',
    ),
    grows_faster: rule(
      'efficiency',
      'Grows faster than it has to',
      0.34,
      0.1,
      'Measured: with larger inputs the steps grow faster than those of the reference solution.',
    ),

    failing_test: rule('edge_cases', 'A test fails', 0.25, 0.06, 'This is what was asked for.'),
    other_answer: rule(
      'edge_cases',
      'Another answer at the edge',
      0.25,
      0.02,
      'Asked with other values, it answers something else than the reference solution.',
    ),
    hidden_test: rule('edge_cases', 'An edge that is not held', 0.25, 0.08, 'A test that only a review runs found it.'),
    text_order: rule(
      'edge_cases',
      'Compares as text',
      0.25,
      0.03,
      'What is a number or a date is put in the order of its letters.',
    ),
    off_by_one: rule(
      'edge_cases',
      'Beside the border',
      0.25,
      0.03,
      'The first, the last or the one on the line is lost or taken twice.',
    ),
    changed_while_walked: rule(
      'edge_cases',
      'Changes what it walks through',
      0.25,
      0.03,
      'What moves up is skipped, and nothing says so.',
    ),
    nothing_there: rule('edge_cases', 'Nothing there', 0.2, 0.03, 'Sooner or later the list is empty.'),
    falsy_zero: rule(
      'edge_cases',
      'An honest zero is lost',
      0.22,
      0.03,
      'Zero, an empty text and false are values like others.',
    ),
    never_equal: rule('edge_cases', 'A comparison with one answer', 0.25, 0.03, 'It is never equal, or only by luck.'),
    forgotten_await: rule(
      'edge_cases',
      'Nobody waits for it',
      0.25,
      0.03,
      'What it answers, or that it failed, is lost.',
    ),

    magic_value: rule(
      'taste',
      'A number without a name',
      0.1,
      0.01,
      'Nobody knows what it is, nor where else it stands.',
    ),
    numbered_state: rule(
      'taste',
      'Numbers that stand for something',
      0.12,
      0.01,
      'Only who wrote it knows what 1 and 2 are.',
    ),
    loose_equality: rule(
      'taste',
      'Compares by converting',
      0.14,
      0.02,
      'What is equal by conversion surprises: an empty text equals 0.',
    ),
    compared_with_true: rule(
      'taste',
      'Compares with true',
      0.08,
      0.01,
      'What is true or false needs no comparison to say so.',
    ),
    needless_condition: rule('taste', 'Asks what is answered', 0.1, 0.01, 'The condition is the answer itself.'),
    boolean_flag: rule(
      'taste',
      'A flag instead of a name',
      0.14,
      0.02,
      'A true or false decides between two things that deserve a name each.',
    ),
    nested_choice: rule(
      'taste',
      'A choice within a choice',
      0.14,
      0.02,
      'It has to be read twice, and the next case makes it worse.',
    ),
    clever_trick: rule('taste', 'Clever instead of clear', 0.12, 0.02, 'Whoever reads it has to know the trick first.'),
    assigned_in_test: rule(
      'taste',
      'Sets a value in a question',
      0.12,
      0.02,
      'It reads like a comparison, and is none.',
    ),
    thrown_text: rule(
      'taste',
      'Throws what is no error',
      0.14,
      0.02,
      'It has no trace, and nobody can ask what kind it is.',
    ),
    vague_message: rule(
      'taste',
      'Says nothing useful',
      0.14,
      0.02,
      'Whoever reads the message does not learn what to do.',
    ),
    old_variable: rule(
      'taste',
      'A variable that is everywhere',
      0.1,
      0.01,
      'It is there in the whole function, before its line too.',
    ),
    leftover_output: rule(
      'taste',
      'Words left on the console',
      0.12,
      0.01,
      'Whoever calls it finds words that nobody asked for.',
    ),
    untyped_place: rule(
      'taste',
      'The types look away',
      0.14,
      0.02,
      'The compiler is silenced exactly where it would have helped.',
    ),
    named_lambda: rule('taste', 'A function without its name', 0.08, 0.01, 'Tracebacks can’t say which one it was.'),
    everything_imported: rule(
      'taste',
      'Imports everything',
      0.14,
      0.02,
      'Nobody can see where a name comes from, and a new one may hide another.',
    ),
    counted_loop: rule(
      'taste',
      'Counts where nothing is counted',
      0.1,
      0.01,
      'The number is one more thing that can be wrong.',
    ),
    needless_promise: rule(
      'taste',
      'A promise around a promise',
      0.14,
      0.02,
      'What fails inside is lost, and there was a promise already.',
    ),
    dropped_result: rule('taste', 'A result that nobody takes', 0.12, 0.02, 'Readers look for where it goes.'),
    sure_of_it: rule('taste', 'Sure without having looked', 0.12, 0.01, 'The compiler was right to ask.'),
    type_compared: rule('taste', 'Compares types', 0.1, 0.01, 'What is a kind of it is refused.'),
    code_in_comments: rule(
      'taste',
      'Code in comments',
      0,
      0,
      'Nobody runs it, and the history has it. A word, and no points: comments never count.',
    ),
    short_names: rule(
      'taste',
      'Names of one letter',
      0,
      0,
      'Whoever reads on has to keep in mind what each of them is. A word, and no points: names never count.',
    ),
    hides_built_in: rule(
      'taste',
      'A name that the language has',
      0,
      0,
      'From there on the word means something else. A word, and no points: names never count.',
    ),
    domain_words: rule(
      'taste',
      'Words of another world',
      0,
      0,
      'Names in the words of the thing itself need no translation. A word, and no points.',
    ),

    holds_edges: rule(
      'edge_cases',
      'Holds at the edges',
      0,
      0,
      'Values that the tests don’t have are answered as the reference answers them.',
    ),
    grows_alike: rule(
      'efficiency',
      'Grows as it should',
      0,
      0,
      'With larger inputs the steps grow no faster than those of the reference solution.',
    ),
    small_functions: rule(
      'code_sense',
      'Functions that can be seen at once',
      0,
      0,
      'What fits on a screen can be understood, tested and changed by itself.',
    ),
    plain_style: rule('taste', 'Nothing in the way', 0, 0, 'No rule of taste is broken, so readers see what it does.'),

    missed_flaw: rule('code_sense', 'A flaw that was not found', 0, 0, 'The key of the exercise has it.'),
  } satisfies Record<string, RubricRule>),
)

export function ruleOf(id: string): RubricRule {
  const known = rubric.get(id)
  if (known !== undefined) return known
  const words = id.replaceAll('_', ' ')
  return { axis: 'code_sense', name: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`, why: '', cost: 0, more: 0 }
}
