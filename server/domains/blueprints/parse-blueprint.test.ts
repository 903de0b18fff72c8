import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleNames } from '../../inspection/rule-names'
import { blueprintDrafts } from '../../testing/blueprint-drafts'
import { type BlueprintDraft, blueprintDraft } from './blueprint-draft'
import { printBlueprintFiles } from './core/print-blueprint-files'
import { hashBlueprint } from './hash-blueprint'
import { parseBlueprint } from './parse-blueprint'
import { readBlueprintFiles } from './read-blueprint-folder'

const { files: small } = await readBlueprintFiles({ directory: 'server/testing/fixtures/blueprints/small' })
const module = 'modules/1-atom-state/module.md'
const exercise = 'modules/1-atom-state/exercises/1-keep/exercise.md'
const reviewed = 'modules/1-atom-state/exercises/1-keep/review/edges.test.ts'

function read(files: ReadonlyMap<string, string>) {
  const parsed = parseBlueprint(files)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2))
  return parsed.draft
}

/** The blueprint with one file in other words; null takes it away. */
function changed(path: string, change: (text: string) => string | null): Map<string, string> {
  const files = new Map(small)
  const text = change(files.get(path) ?? '')
  if (text === null) files.delete(path)
  else files.set(path, text)
  return files
}

function problemsOf(files: ReadonlyMap<string, string>): string[] {
  const parsed = parseBlueprint(files)
  return parsed.ok ? [] : parsed.problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`)
}

const settings = fc.record(
  {
    bar: fc.integer({ min: 0, max: 100 }),
    rules: fc.dictionary(fc.constantFrom(...ruleNames), fc.double({ min: 0, max: 5, noNaN: true }), { maxKeys: 4 }),
  },
  { requiredKeys: [] },
)
const reviewTests = fc
  .uniqueArray(fc.constantFrom('edges.test.ts', 'in/edges.test.ts', 'a b.test.ts', 'test_edges.py'), { maxLength: 3 })
  .chain((paths) => fc.tuple(...paths.map((path) => fc.record({ path: fc.constant(path), text: fc.string() }))))

/** Drafts with what reviews ask and weigh, as their schema takes them. */
const reviewedDrafts: fc.Arbitrary<BlueprintDraft> = fc
  .tuple(blueprintDrafts, settings, fc.array(reviewTests, { minLength: 4, maxLength: 4 }))
  .map(([draft, review, tests]) => {
    const modules = draft.modules.map((module, at) => ({
      ...module,
      exercises: module.exercises.map((one, index) => ({ ...one, reviewTests: tests[at * 2 + index] ?? [] })),
    }))
    return blueprintDraft.safeParse({ ...draft, review, modules })
  })
  .filter((parsed) => parsed.success)
  .map(({ data }) => {
    if (data === undefined) throw new Error('it was filtered')
    return data
  })

test('what is printed reads as the same draft, and prints the same again', () => {
  fc.assert(
    fc.property(reviewedDrafts, (draft) => {
      const files = printBlueprintFiles(draft)
      const again = read(files)
      expect(again).toEqual(draft)
      expect(printBlueprintFiles(again)).toEqual(files)
      expect(hashBlueprint(again)).toBe(hashBlueprint(draft))
    }),
    { numRuns: 40 },
  )
}, 30_000)

test('a blueprint by hand says the same as what is printed of it', () => {
  const draft = read(small)
  expect(read(printBlueprintFiles(draft))).toEqual(draft)
  expect(draft.modules.map(({ concept, exercises }) => [concept, exercises.map(({ slug }) => slug)])).toEqual([
    ['atom_state', ['keep', 'keep-python', 'ask']],
    ['workflow_loops', ['find', 'count']],
  ])
  expect(draft.modules[0]?.content).toMatchObject({
    sections: [
      { id: 'one-owner', title: 'Why {ENTITY|a} needs one owner', rigor: 'standard' },
      { id: 'proofs', rigor: 'advanced', body: 'What never changes is easy to prove.' },
    ],
    examples: [{ id: 'guarded', after: 'one-owner', language: 'typescript', explanation: 'Nobody reaches in.' }],
    visualizations: [
      { id: 'states', after: 'one-owner', kind: 'graph', steps: [{ highlight: ['new'] }] },
      { id: 'asking', after: 'proofs', kind: 'sequence', rigor: 'advanced' },
    ],
  })
  expect(draft.modules[0]?.content.sections[0]?.body).toMatch(/## no heading of ours\n```$/)
})

test('line ends of another system change nothing', () => {
  const foreign = new Map([...small].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))
  expect(hashBlueprint(read(foreign))).toBe(hashBlueprint(read(small)))
})

test('the order in which files are found changes nothing', () => {
  expect(read(new Map([...small].reverse()))).toEqual(read(small))
})

describe('the hash', () => {
  const hash = (files: ReadonlyMap<string, string>) => hashBlueprint(read(files))

  test('differs with any text that is taught', () => {
    const others = [
      changed(module, (text) => text.replace('Nobody reaches in.', 'Nobody does.')),
      changed(exercise, (text) => text.replace('penalty: 5', 'penalty: 6')),
      changed('modules/2-workflow-loops/exercises/2-count/tests/count.test.ts', (text) => `${text}\n`),
      changed(exercise, (text) => text.replace('\nhints:', '\nmetrics: [longest]\nhints:')),
      changed('blueprint.md', (text) => text.replace('From one', 'Of one')),
      changed('blueprint.md', (text) => text.replace('\ntitle:', '\nreview: { bar: 70 }\ntitle:')),
      changed('blueprint.md', (text) => text.replace('\ntitle:', '\nreview: { rules: { magic_value: 0 } }\ntitle:')),
      changed(reviewed, () => "test('an edge', () => {})\n"),
      changed(reviewed, () => "test('another edge', () => {})\n"),
    ]
    expect(new Set([small, ...others].map(hash)).size).toBe(others.length + 1)
  })

  test('is what it was before there were metrics, where there are none', () => {
    const none = changed(exercise, (text) => text.replace('\nhints:', '\nmetrics: []\nhints:'))
    expect(hash(none)).toBe(hash(small))
  })

  test('is what it was before there were reviews, where nothing is said of them', () => {
    expect(hash(small)).toBe('cfd17837378b3240a02a50b17636653009f4219db45dfa2497ea88a65bb60fc9')
    const none = changed('blueprint.md', (text) => text.replace('\ntitle:', '\nreview: { rules: {} }\ntitle:'))
    expect(hash(none)).toBe(hash(small))
  })

  test('is the same whatever the catalogue says', () => {
    const other = changed('blueprint.md', (text) =>
      text.replace('A small blueprint', 'Small').replace('first', 'second'),
    )
    expect(hash(other)).toBe(hash(small))
  })
})

describe('is refused, with the file and the line:', () => {
  const inModule = (from: string | RegExp, to: string) => changed(module, (text) => text.replace(from, to))
  const inExercise = (from: string | RegExp, to: string) => changed(exercise, (text) => text.replace(from, to))

  test.each<[string, Map<string, string>, string]>([
    ['no blueprint.md', changed('blueprint.md', () => null), 'blueprint.md:1 is not there'],
    ['no module.md', changed(module, () => null), `${module}:1 is not there`],
    ['no front matter', changed(module, () => 'Hello.'), `${module}:1 has no front matter`],
    ['a front matter without an end', inModule(/\n---\n/, '\n'), `${module}:1 has no front matter`],
    ['broken YAML', inModule('hours: 2', 'hours: [2'), `${module}:11 is no YAML`],
    ['a key twice', inModule('hours: 2', 'hours: 2\nhours: 3'), `${module}:11 is no YAML: Map keys must be unique`],
    ['a key of its own', inModule('hours: 2', 'weeks: 2'), `${module}:10 has a key that nobody knows: weeks`],
    ['an alias', inModule('hours: 2', 'hours: &h 2'), `${module}:10 has a tag, an anchor or an alias`],
    ['a tag', inModule('hours: 2', 'hours: !!int "2"'), `${module}:10 has a tag, an anchor or an alias`],
    ['a number as text', inModule('hours: 2', "hours: '2'"), `${module}:10 hours: `],
    ['too little of it', inModule('hours: 2', 'hours: 0'), `${module}:10 hours: `],
    [
      'a list that goes too deep',
      inModule('hours: 2', `hours: ${'['.repeat(2e4)}`),
      `${module}:10 is nested too deeply`,
    ],
    ['a section without an id', inModule(' {#one-owner}', ''), `${module}:14 is a heading without an id`],
    ['an id twice', inModule('{#proofs rigor=advanced}', '{#guarded}'), `${module}:22 examples.0.id: is the id of`],
    [
      'rigor of another kind',
      inModule('rigor=advanced', 'rigor=high'),
      `${module}:42 has attributes that nobody knows`,
    ],
    [
      'a text before all sections',
      inModule('## Why', 'Hello.\n\n## Why'),
      `${module}:14 stands before the first section`,
    ],
    [
      'an example before all sections',
      inModule('## Why', '### Example: One {#one}\n\n```text\nx\n```\n\n## Why'),
      `${module}:14 belongs to no section`,
    ],
    [
      'an example without code',
      inModule(/```typescript[^`]*```/, 'No code.'),
      `${module}:22 has no fenced block right below it`,
    ],
    [
      'an example in a language that nobody knows',
      inModule('```typescript', '```cobol'),
      `${module}:22 examples.0.language: `,
    ],
    ['a drawing in another language', inModule('```yaml', '```json'), `${module}:32 is a drawing without data`],
    ['a text below a drawing', inModule('## Proofs', 'Look.\n\n## Proofs'), `${module}:42 stands below a drawing`],
    ['a drawing of another kind', inModule('kind: graph', 'kind: pie'), `${module}:35 visualizations.0.kind: `],
    ['an arrow to nowhere', inModule('to: known', 'to: old'), `${module}:38 visualizations.0.links: names a node`],
    [
      'a fence that nothing closes',
      changed(module, (text) => `${text}\n\`\`\`text\nMore.\n`),
      `${module}:56 opens a fenced block that nothing closes`,
    ],
    [
      'a fence that is closed too late',
      inModule('Nobody reaches in.', '```text\nNobody.'),
      `${module}:35 opens a fenced block inside of another`,
    ],
    [
      'a folder of another name',
      inModule('concept: atom_state', 'concept: atom'),
      `${module}:1 says concept: atom in a folder called atom-state`,
    ],
    ['an exercise of another name', inExercise('slug: keep', 'slug: other'), `${exercise}:1 says slug: other`],
    ['a hint without words', inExercise("text: 'Look at who may write.'", "text: ''"), `${exercise}:12 hints.0.text: `],
    ...['description', 'modules'].map((key): [string, Map<string, string>, string] => [
      `${key} of a blueprint in its front matter`,
      changed('blueprint.md', (text) => text.replace('---\n', `---\n${key}: x\n`)),
      `blueprint.md:2 has ${key}, which is not written here`,
    ]),
    ...['content', 'exercises'].map((key): [string, Map<string, string>, string] => [
      `${key} of a module in its front matter`,
      inModule('---\n', `---\n${key}: x\n`),
      `${module}:2 has ${key}, which is not written here`,
    ]),
    ...['prompt', 'files', 'solution', 'tests', 'reviewTests'].map((key): [string, Map<string, string>, string] => [
      `${key} of an exercise in its front matter`,
      inExercise('---\n', `---\n${key}: x\n`),
      `${exercise}:2 has ${key}, which is not written here`,
    ]),
    [
      'a bar that nobody reaches',
      changed('blueprint.md', (text) => text.replace('\ntitle:', '\nreview: { bar: 101 }\ntitle:')),
      'blueprint.md:5 review.bar: ',
    ],
    [
      'a rule that weighs too much',
      changed('blueprint.md', (text) => text.replace('\ntitle:', '\nreview:\n  rules:\n    magic_value: 6\ntitle:')),
      'blueprint.md:7 review.rules.magic_value: ',
    ],
    [
      'something else about reviews',
      changed('blueprint.md', (text) => text.replace('\ntitle:', '\nreview: { weight: 1 }\ntitle:')),
      'blueprint.md:5 has a key that nobody knows: weight',
    ],
    ['no prompt', inExercise(/\n---\n.*$/s, '\n---\n'), `${exercise}:15 prompt: `],
    [
      'a file that nobody reads',
      changed('modules/1-atom-state/notes.txt', () => ''),
      'modules/1-atom-state/notes.txt:1 is read by nobody',
    ],
    [
      'code in a folder that nobody reads',
      changed('modules/1-atom-state/exercises/1-keep/test/a.ts', () => ''),
      'modules/1-atom-state/exercises/1-keep/test/a.ts:1 is read by nobody',
    ],
    [
      'a number left out',
      new Map([...small].map(([path, text]) => [path.replace('/2-w', '/3-w'), text])),
      'modules/3-workflow-loops:1 has number 3 where 2 comes next',
    ],
    [
      'a number twice',
      new Map([...small].map(([path, text]) => [path.replace('/2-w', '/1-w'), text])),
      'modules/1-workflow-loops:1 has number 1 where 2 comes next',
    ],
  ])('%s', (_, files, problem) => {
    const problems = problemsOf(files)
    expect(problems.find((said) => said.startsWith(problem)) ?? problems.join('\n')).toContain(problem)
  })
})

test('whatever the files hold, there is an answer, and every problem names a file', () => {
  const texts = fc.array(
    fc.constantFrom(
      '---\n',
      'concept: a\n',
      '## x {#y}\n',
      '```',
      '\n',
      '{',
      '- ',
      ': ',
      '&a ',
      '*a',
      '### Drawing: z\n',
    ),
  )
  const paths = fc.constantFrom('blueprint.md', module, exercise, 'modules/1-a/exercises/x', 'modules', '../up.md', '')
  fc.assert(
    fc.property(
      fc.dictionary(
        paths,
        texts.map((all) => all.join('')),
      ),
      (files) => {
        const parsed = parseBlueprint(new Map(Object.entries(files)))
        if (!parsed.ok)
          for (const { file, line } of parsed.problems) expect([typeof file, line > 0]).toEqual(['string', true])
      },
    ),
  )
})
