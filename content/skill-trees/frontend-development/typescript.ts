import type { TreeDraft } from '../../../server/domains/skills/schema'

export const typescript: TreeDraft['skills'] = [
  {
    slug: 'typescript-basics',
    name: 'TypeScript basics',
    shortName: 'TypeScript',
    description:
      'TypeScript describes the shape of your values and checks, before anything runs, that the parts of a program fit together. Types are removed when the code is built, so they say nothing about data that arrives later. Writing `any` to silence an error is the habit that makes the whole effort worthless.',
    objectives: [
      'Turn on `strict` and convert a small JavaScript module without `any`',
      'Describe objects, functions and optional properties, and let inference do the rest',
      "Explain why a type can't check the answer of a server",
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 165,
    xp: 45,
    requires: ['objects-and-copies', 'npm-and-packages'],
    content: {
      type: 'simple',
      body: `Write types where data enters: parameters, and shapes that are used in several places. Inside, TypeScript works most of them out.

\`\`\`ts
type Track = {
  title: string
  seconds: number
  artist?: string // may be missing: string | undefined
}

function totalMinutes(tracks: readonly Track[]) {
  const seconds = tracks.reduce((sum, track) => sum + track.seconds, 0)
  return Math.ceil(seconds / 60) // inferred: number
}

totalMinutes([{ title: 'Intro', seconds: '90' }])
// Error: Type 'string' is not assignable to type 'number'.
\`\`\`

\`readonly Track[]\` is a promise not to change the caller's list, and it is checked.

TypeScript compares **shapes**, not names: whatever has a \`title\` and \`seconds\` of the right types is a \`Track\`.

All of this is gone at run time. \`const track = JSON.parse(text) as Track\` checks nothing; it only makes the compiler believe you. For data from outside, start from \`unknown\` and look at it.

Turn on \`strict\` in a new project; without it \`null\` and \`undefined\` slip through everywhere.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Everyday types',
        url: 'https://www.typescriptlang.org/docs/handbook/2/everyday-types.html',
      },
      { type: 'link', title: 'TSConfig reference', url: 'https://www.typescriptlang.org/tsconfig/' },
    ],
    assessment: [
      {
        id: 'runtime-types',
        kind: 'single',
        prompt: '`const user = (await response.json()) as User`. The server sends no `name`. What happens?',
        options: [
          { id: 'a', text: 'The cast throws a `TypeError` as soon as it is reached' },
          { id: 'b', text: '`name` becomes an empty string, as the type demands' },
          { id: 'c', text: 'Nothing yet; the program fails later, or shows `undefined`' },
          { id: 'd', text: 'The compiler reports the missing property' },
        ],
        answer: ['c'],
        why: 'An assertion is not a check. Types are gone at run time, so outside data has to be examined by code.',
      },
      {
        id: 'structural',
        kind: 'single',
        prompt:
          "`type Point = { x: number; y: number }`. May the variable `const place = { x: 1, y: 2, label: 'home' }` be passed to a function that takes a `Point`?",
        options: [
          { id: 'a', text: 'Only with `as Point`' },
          { id: 'b', text: 'No, it has an extra property' },
          { id: 'c', text: 'Yes, it has everything that a `Point` needs' },
          { id: 'd', text: 'No, the variable was not declared as a `Point`' },
        ],
        answer: ['c'],
        why: 'Types are compared by structure. The check for extra properties applies only to object literals written directly into the call.',
      },
    ],
  },
  {
    slug: 'unions-and-narrowing',
    name: 'Unions and narrowing',
    shortName: 'Narrowing',
    description:
      'A union says that a value is one of several things, and narrowing is how a check convinces the compiler which one. Modelling states as a union makes impossible combinations impossible to write. The usual mistake is a bag of optional fields (`data?`, `error?`, `loading?`) that allows nonsense such as loaded and failed at once.',
    objectives: [
      'Model a process as a discriminated union and handle every case',
      'Turn `unknown` data into a typed value by checking it',
      'Let the compiler point to every place that a new case affects',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 135,
    xp: 40,
    requires: ['typescript-basics'],
    content: {
      type: 'simple',
      body: `Four states, and no way to write a fifth by accident:

\`\`\`ts
type Search =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'failed'; message: string }
  | { status: 'done'; titles: string[] }

function describe(search: Search): string {
  switch (search.status) {
    case 'idle':
      return 'Type to search.'
    case 'loading':
      return 'Searching…'
    case 'failed':
      return search.message
    case 'done':
      return \`\${search.titles.length} found\`
    default: {
      const missed: never = search
      return missed
    }
  }
}
\`\`\`

In each \`case\` the compiler knows which properties exist. The \`never\` line pays off later: add a state, and this function no longer compiles until you handle it.

For outside data begin with \`unknown\`, which allows nothing until you have checked:

\`\`\`ts
function isTitle(value: unknown): value is { title: string } {
  return typeof value === 'object' && value !== null &&
    'title' in value && typeof value.title === 'string'
}
\`\`\`

For larger shapes use a schema library, which gives you the check and the type from one description.`,
    },
    resources: [
      { type: 'link', title: 'Narrowing', url: 'https://www.typescriptlang.org/docs/handbook/2/narrowing.html' },
    ],
    assessment: [
      {
        id: 'unknown-any',
        kind: 'single',
        prompt: 'What is the difference between `unknown` and `any`?',
        options: [
          { id: 'a', text: '`unknown` has to be checked before use, `any` need not' },
          { id: 'b', text: '`unknown` is for parameters, `any` is for results' },
          { id: 'c', text: '`any` accepts fewer kinds of values than `unknown` does' },
          { id: 'd', text: 'There is none, `unknown` is the newer name' },
        ],
        answer: ['a'],
        why: 'Both accept every value. `any` switches the compiler off, also for whatever you derive from it; `unknown` keeps it on.',
      },
      {
        id: 'exhaustive',
        kind: 'single',
        prompt: 'Why write `const missed: never = search` in the `default` branch?',
        options: [
          { id: 'a', text: 'It converts the value into an error' },
          { id: 'b', text: 'A case added later becomes a compile error here' },
          { id: 'c', text: 'It tells the compiler that this branch returns nothing' },
          { id: 'd', text: 'It throws an error when an unknown status arrives' },
        ],
        answer: ['b'],
        why: 'If all cases are handled, `search` has the type `never` there. A new member is not assignable to `never`, so the compiler shows the place.',
      },
    ],
  },
  {
    slug: 'generics-and-utility-types',
    name: 'Generics and utility types',
    shortName: 'Generics',
    description:
      'Generics let a function or type work with many types and still remember which one it was given. With `keyof`, mapped types and the built-in utility types you derive types from one source instead of writing them twice. Adding a type parameter that is used only once is a sign that none was needed.',
    objectives: [
      'Write a generic function whose result type follows from its arguments',
      'Constrain a type parameter with `extends` and `keyof`',
      "Derive a form's or an update's type from an existing one with utility types",
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 150,
    xp: 40,
    requires: ['unions-and-narrowing'],
    content: {
      type: 'simple',
      body: `A type parameter ties input and output together:

\`\`\`ts
function groupBy<Item, Key extends PropertyKey>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

const byCity = groupBy([{ city: 'Oslo', age: 9 }], (person) => person.city)
// Map<string, { city: string; age: number }[]>
\`\`\`

Nobody wrote the types in the call; they follow from the arguments.

Derive instead of repeating:

\`\`\`ts
type User = { id: string; name: string; email: string }

type NewUser = Omit<User, 'id'>
type UserChange = Partial<NewUser>

function pluck<Row, Name extends keyof Row>(rows: readonly Row[], name: Name): Row[Name][] {
  return rows.map((row) => row[name])
}
\`\`\`

\`pluck(users, 'email')\` gives \`string[]\`, and \`pluck(users, 'mail')\` is an error. A good test for a type parameter: it appears at least twice, because its job is to relate two things.`,
    },
    resources: [
      { type: 'link', title: 'Generics', url: 'https://www.typescriptlang.org/docs/handbook/2/generics.html' },
      { type: 'link', title: 'Utility types', url: 'https://www.typescriptlang.org/docs/handbook/utility-types.html' },
    ],
    assessment: [
      {
        id: 'useless-parameter',
        kind: 'single',
        prompt: 'What is the trouble with `function show<T>(value: T): void`?',
        options: [
          { id: 'a', text: 'A generic function has to return a `T`' },
          { id: 'b', text: '`T` has to be called `Value`' },
          { id: 'c', text: '`T` needs a constraint or a default' },
          { id: 'd', text: '`T` relates nothing; `unknown` would do' },
        ],
        answer: ['d'],
        why: 'A type parameter that appears once ties nothing together. It only looks more precise than it is.',
      },
      {
        id: 'keyof-lookup',
        kind: 'single',
        prompt: '`type Book = { title: string; pages: number }`. What is `Book[keyof Book]`?',
        options: [
          { id: 'a', text: '`Book`' },
          { id: 'b', text: '`string | number`' },
          { id: 'c', text: '`[string, number]`' },
          { id: 'd', text: "`'title' | 'pages'`" },
        ],
        answer: ['b'],
        why: "`keyof Book` is the union of the names, and looking these up gives the union of the properties' types.",
      },
    ],
  },
]
