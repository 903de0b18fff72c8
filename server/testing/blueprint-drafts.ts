import fc from 'fast-check'
import { type BlueprintDraft, blueprintDraft } from '../domains/blueprints/blueprint-draft'

/** Drafts as unlucky as they may be: every text is put together from what means something to YAML, Markdown or templates. */

const pieces = fc.constantFrom(
  ...[
    'a',
    'B ',
    'the {ENTITY|plural}',
    '{METRIC}',
    '\\{ENTITY}',
    '$',
    '{x}',
    '{ a: 1 }',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
  ],
  ...[
    "'",
    '"',
    ': ',
    ' #',
    '- ',
    '|',
    '>',
    '---',
    '\n---\n',
    '...',
    '&x',
    '*x',
    '!!str',
    '%',
    '@',
    '`',
    '```',
    '~~~',
    '[',
    '{',
  ],
  ...[
    '\n## x {#y}',
    '\n### Example: x',
    '\n### more',
    '# ',
    '{#id}',
    '{#id rigor=advanced}',
    '\\',
    '\\n',
    '\u2028',
    '\u0085',
    '\u00a0',
  ],
  ...['😀', '\u202e', 'é', 'yes', 'null', '~', '0x1', '1e3', '012', '2024-01-01', '=', '<<', '\u0007', '\ufeff'],
)
const text = (maxPieces = 8) => fc.array(pieces, { minLength: 1, maxLength: maxPieces }).map((all) => all.join(''))
const words = (max: number, maxPieces = 8) => text(maxPieces).map((said) => `${said}x`.slice(-max))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const ids = (count: fc.ArrayConstraints) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/), count)
const rigor = fc.constantFrom('standard', 'advanced')

/** A fence that nothing closes, or a heading of a part, is refused in a body; here it gets a harmless one instead. */
const body = fc.array(fc.oneof(text(), fc.constantFrom('```ts\n## no heading\n```', '~~~~\n```\n~~~~')), {
  minLength: 1,
  maxLength: 3,
})
const markdown = body.map((all) => `${all.join('\n\n')}\nx`)

const paths = fc.uniqueArray(
  fc.constantFrom('a.ts', 'b.py', 'src/a.ts', '{ENTITY}.ts', 'a b.ts', 'a-b/c.ts', '.hidden'),
  { maxLength: 3 },
)
const files = paths.chain((all) =>
  fc
    .tuple(...all.map((path) => text().map((said) => ({ path, text: said }))))
    .map((list): { path: string; text: string }[] => list),
)

const steps = (highlight: string[]) =>
  fc.array(fc.record({ caption: words(500), highlight: fc.subarray(highlight) }), { maxLength: 2 })
const box = (id: string) => words(100).map((label) => ({ id, label }))

const graph = ids({ minLength: 1, maxLength: 3 }).chain((names) =>
  fc.record({
    kind: fc.constant('graph'),
    description: words(2_000),
    nodes: fc.tuple(...names.map(box)),
    links: fc.array(
      fc.record({
        from: fc.constantFrom(...names),
        to: fc.constantFrom(...names),
        label: text().map((said) => said.slice(0, 100)),
      }),
      { maxLength: 2 },
    ),
    steps: steps(names),
  }),
)
const sequence = ids({ minLength: 1, maxLength: 3 }).chain((names) =>
  fc.record({
    kind: fc.constant('sequence'),
    description: words(2_000),
    actors: fc.tuple(...names.map(box)),
    messages: fc.array(
      fc.record({ from: fc.constantFrom(...names), to: fc.constantFrom(...names), label: words(100) }),
      { minLength: 1, maxLength: 2 },
    ),
    steps: steps(['1']),
  }),
)
const table = fc.record({
  kind: fc.constant('table'),
  description: words(2_000),
  columns: fc.tuple(words(100), words(100)),
  rows: fc.array(fc.tuple(text(), words(500)), { maxLength: 2 }),
})
const bars = fc.record({
  kind: fc.constant('bars'),
  description: words(2_000),
  unit: text(2),
  bars: fc.array(fc.record({ label: words(100), value: fc.double({ min: 0, max: 1e15, noNaN: true }) }), {
    minLength: 1,
    maxLength: 3,
  }),
})

const content = ids({ minLength: 6, maxLength: 6 }).chain(([first = 'a', second = 'b', ...rest]) => {
  const placed = (at: number) => ({
    id: fc.constant(rest[at]),
    after: fc.constantFrom(first, second),
    rigor,
    title: words(200),
  })
  const example = (at: number) =>
    fc.record({
      ...placed(at),
      language: fc.constantFrom('typescript', 'javascript', 'python', 'text'),
      code: text().map((said) => `x${said}`),
      explanation: fc.oneof(fc.constant(''), markdown),
    })
  const drawing = (at: number) =>
    fc
      .tuple(fc.record(placed(at)), fc.oneof(graph, table, sequence, bars))
      .map(([head, data]) => ({ ...head, ...data }))
  const section = (id: string) => fc.record({ id: fc.constant(id), rigor, title: words(200), body: markdown })
  return fc.record({
    sections: fc.tuple(section(first), section(second)),
    examples: fc.tuple(example(0), example(1)),
    visualizations: fc.tuple(drawing(2), drawing(3)),
  })
})

const options = [
  { id: 'a', text: 'One' },
  { id: 'b', text: 'Two' },
]
const quiz = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('single'),
      prompt: words(2_000),
      options: fc.constant(options),
      answer: fc.constant(['b']),
      why: text(),
    }),
    fc.record({
      kind: fc.constant('order'),
      prompt: words(2_000),
      options: fc.constant(options),
      answer: fc.constant(['b', 'a']),
      why: text(),
    }),
    fc.record({
      kind: fc.constant('fill-in'),
      prompt: fc.constant('It is ___.'),
      answer: fc.tuple(fc.tuple(words(200))),
      caseMatters: fc.boolean(),
      why: text(),
    }),
  ),
  { maxLength: 3 },
)
const flaw = {
  axis: fc.constantFrom('taste', 'edge_cases'),
  rule: fc.constant('magic_value'),
  path: fc.constant('a.ts'),
  from: fc.constant(1),
}

const exercise = (slug: string) =>
  fc.record({
    slug: fc.constant(slug),
    kind: fc.constantFrom('build', 'quiz', 'diagnosis', 'code_review'),
    title: words(300),
    language: fc.constantFrom(null, 'typescript', 'python'),
    difficulty: fc.integer({ min: 1, max: 10 }),
    points: fc.integer({ min: 0, max: 10_000 }),
    rigor,
    required: fc.boolean(),
    objectives: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
    alternativeTo: maybe(fc.constant('another')),
    timeLimitMinutes: maybe(fc.integer({ min: 1, max: 1_440 })),
    limits: fc.record({ cpuMs: fc.integer({ min: 10, max: 30_000 }) }, { requiredKeys: [] }),
    metrics: fc.subarray(['complexity', 'nesting', 'statements', 'longest', 'duplication']),
    hints: fc.array(fc.record({ text: words(2_000), penalty: fc.integer({ min: 0, max: 100 }) }), { maxLength: 3 }),
    flaws: fc.array(fc.record({ ...flaw, to: fc.integer({ min: 1, max: 9 }), why: words(1_000) }), { maxLength: 2 }),
    quiz,
    prompt: markdown,
    files,
    solution: files,
    tests: files,
  })

const module = (concept: string, before: string[]) =>
  ids({ minLength: 2, maxLength: 2 }).chain((slugs) =>
    fc.record({
      concept: fc.constant(concept),
      title: words(300),
      description: text(),
      objectives: fc.array(words(300), { maxLength: 3 }),
      prerequisites: fc.subarray(before),
      rigor,
      hours: maybe(fc.integer({ min: 1, max: 1_000 })),
      difficulty: fc.integer({ min: 1, max: 10 }),
      content,
      exercises: fc.tuple(...slugs.map(exercise)),
    }),
  )

const numbered = <T extends object>(all: T[]) => all.map((one, at) => ({ id: `n${at + 1}`, ...one }))

/** What its own schema lets pass, in its canonical form. */
export const blueprintDrafts: fc.Arbitrary<BlueprintDraft> = fc
  .record({
    slug: fc.constant('unlucky'),
    name: words(200),
    summary: text(),
    title: words(300),
    notes: text(),
    description: fc.oneof(fc.constant(''), markdown),
    modules: fc.tuple(module('atom_state', []), module('second', ['atom_state'])),
  })
  .map((draft) => {
    const modules = draft.modules.map((one) => ({
      ...one,
      exercises: one.exercises.map((some) => ({
        ...some,
        hints: numbered(some.hints),
        flaws: numbered(some.flaws),
        quiz: numbered(some.quiz),
      })),
    }))
    return blueprintDraft.safeParse({ ...draft, modules })
  })
  .filter((parsed) => parsed.success)
  .map((parsed) => {
    if (!parsed.success) throw parsed.error
    return parsed.data
  })
