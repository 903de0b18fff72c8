import type { TreeDraft } from '../../../server/domains/skills/schema'

export const javascriptData: TreeDraft['skills'] = [
  {
    slug: 'arrays-and-their-methods',
    name: 'Arrays and their methods',
    shortName: 'Arrays',
    description:
      "Arrays hold ordered lists, and methods such as `map`, `filter`, `find` and `reduce` say what you want from a list without a loop's bookkeeping. Knowing which methods change the array and which return a new one saves hours. Sorting numbers without a comparator is a mistake nearly everybody makes once.",
    objectives: [
      'Turn a loop that builds a list into `filter` and `map`',
      'Sort objects by several keys without changing the original array',
      'Group a list by a key and compute a total for each group',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 150,
    xp: 35,
    requires: ['functions'],
    content: {
      type: 'simple',
      body: `Read this as a sentence: of all orders, those that are open, their totals, added up.

\`\`\`js
const orders = [
  { id: 1, open: true, total: 1200, city: 'Oslo' },
  { id: 2, open: false, total: 900, city: 'Lima' },
  { id: 3, open: true, total: 300, city: 'Oslo' },
]

const due = orders
  .filter((order) => order.open)
  .map((order) => order.total)
  .reduce((sum, total) => sum + total, 0) // 1500
\`\`\`

The \`0\` matters: without a start value \`reduce\` throws on an empty list.

\`sort\`, \`reverse\`, \`splice\`, \`push\` and \`pop\` **change** the array. \`map\`, \`filter\`, \`slice\`, \`concat\`, \`toSorted\` and \`toReversed\` give you a new one. And \`sort\` compares as text unless told otherwise:

\`\`\`js
[10, 9, 1].sort()                        // [1, 10, 9]
[10, 9, 1].toSorted((a, b) => a - b)     // [1, 9, 10]
orders.toSorted((a, b) => a.city.localeCompare(b.city) || b.total - a.total)
\`\`\`

The last line sorts by city, and within a city by total, largest first: a 0 from the first comparison lets the second one decide.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Indexed collections',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Indexed_collections',
      },
      {
        type: 'link',
        title: 'Array',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array',
      },
    ],
    assessment: [
      {
        id: 'sort-default',
        kind: 'single',
        prompt: 'What is the result of `[2, 10, 1].sort()`?',
        options: [
          { id: 'a', text: '`[1, 10, 2]`' },
          { id: 'b', text: '`[1, 2, 10]`' },
          { id: 'c', text: 'An error, because a comparator is missing' },
          { id: 'd', text: '`[10, 2, 1]`' },
        ],
        answer: ['a'],
        why: 'Without a comparator the elements are compared as strings, and "10" comes before "2".',
      },
      {
        id: 'mutating',
        kind: 'multiple',
        prompt: 'Which of these change the array they are called on?',
        options: [
          { id: 'a', text: '`toSorted`' },
          { id: 'b', text: '`sort`' },
          { id: 'c', text: '`map`' },
          { id: 'd', text: '`slice`' },
          { id: 'e', text: '`splice`' },
        ],
        answer: ['b', 'e'],
        why: '`splice` removes and inserts in place, `sort` reorders in place. `slice`, `map` and `toSorted` return new arrays.',
      },
    ],
  },
  {
    slug: 'objects-and-copies',
    name: 'Objects and copies',
    shortName: 'Objects',
    description:
      'Objects group named values, and variables hold references to them: two names may mean the same thing. You take objects apart with destructuring, combine them with spread and update data by copying, which is how React notices a change. Thinking that spread copies nested objects too is the mistake to unlearn.',
    objectives: [
      'Predict whether a change through one variable is visible through another',
      'Update a nested value without changing the original object',
      'Choose between spread, `structuredClone` and a `Map` for a given task',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 150,
    xp: 40,
    requires: ['arrays-and-their-methods'],
    content: {
      type: 'simple',
      body: `Assigning an object copies the reference, never the object:

\`\`\`js
const order = { id: 7, address: { city: 'Lagos' } }
const same = order
const copy = { ...order }

same.id = 8
order.id           // 8, it is one object with two names

copy.address.city = 'Accra'
order.address.city // 'Accra': spread copied one level only
\`\`\`

So copy each level on the way to what you change, and share the rest:

\`\`\`js
const moved = { ...order, address: { ...order.address, city: 'Dakar' } }

moved === order // false, so a comparison notices the change
\`\`\`

The same with lists: \`items.map((item) => (item.id === id ? { ...item, done: true } : item))\`.

\`structuredClone(order)\` copies all levels, also dates and maps, but no functions. \`JSON.parse(JSON.stringify(order))\` is a poor substitute: dates become text, and \`undefined\` gets lost.

If keys come from people ("how often was each word used?"), take a \`Map\`: it has no built-in keys such as \`constructor\` that could get in your way.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Working with objects',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Working_with_objects',
      },
      {
        type: 'link',
        title: 'structuredClone()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/structuredClone',
      },
    ],
    assessment: [
      {
        id: 'shallow-spread',
        kind: 'single',
        prompt: "`const a = { tags: ['x'] }; const b = { ...a }; b.tags.push('y')`. What is `a.tags`?",
        options: [
          { id: 'a', text: "`['x', 'y']`" },
          { id: 'b', text: "`['x']`" },
          { id: 'c', text: '`undefined`' },
          { id: 'd', text: "`['y']`" },
        ],
        answer: ['a'],
        why: 'Spread copies one level. Both objects hold a reference to the same array.',
      },
      {
        id: 'compare-objects',
        kind: 'single',
        prompt: 'What does `({ id: 1 }) === ({ id: 1 })` give?',
        options: [
          { id: 'a', text: '`true`, their contents are equal' },
          { id: 'b', text: '`false`, they are two different objects' },
          { id: 'c', text: '`true` in strict mode, otherwise `false`' },
          { id: 'd', text: 'An error' },
        ],
        answer: ['b'],
        why: 'Objects are compared by identity. This is why making a copy lets a program see at a glance that something changed.',
      },
    ],
  },
  {
    slug: 'errors-and-exceptions',
    name: 'Errors and exceptions',
    shortName: 'Errors',
    description:
      'Programs fail, and good ones fail early, say why, and leave nothing half done. You throw `Error` objects, catch them where you can do something useful, and keep the original cause. An empty `catch` is the worst habit of all: the failure is still there, only nobody hears of it.',
    objectives: [
      'Throw errors that say what was expected, and wrap one with its `cause`',
      'Decide at which level an error is handled, and let the others pass',
      'Read a stack trace and find the first line of your own code in it',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 105,
    xp: 30,
    requires: ['objects-and-copies'],
    content: {
      type: 'simple',
      body: `Catch an error only where you can *do* something: try again, show a message, use a default. Otherwise let it pass, or add what you know and throw it on:

\`\`\`js
function parseSettings(text) {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error('The settings file is not valid JSON.', { cause: error })
  }
}
\`\`\`

The new message helps whoever reads it, and \`cause\` keeps the details for the log.

Keep the \`try\` small. With twenty lines in it, a typing mistake in line 15 looks like a broken settings file. And check what you caught when only one kind is expected:

\`\`\`js
try {
  readCart()
} catch (error) {
  if (!(error instanceof SyntaxError)) throw error
  startWithEmptyCart()
}
\`\`\`

\`finally\` runs in every case, also after \`return\`, so it is the place for cleaning up. Don't return from it: that would swallow the error. An answer that you *expect*, such as "no such user", is usually better as a return value than as an exception.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Control flow and error handling',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Control_flow_and_error_handling',
      },
      {
        type: 'link',
        title: 'Error',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error',
      },
    ],
    assessment: [
      {
        id: 'swallow',
        kind: 'single',
        prompt: 'What is wrong with `try { save() } catch {}`?',
        options: [
          { id: 'a', text: "It is slow, because `try` blocks can't be optimised" },
          { id: 'b', text: '`save` runs twice if it fails' },
          { id: 'c', text: 'A failed save goes unnoticed, by the person and by you' },
          { id: 'd', text: '`catch` needs a parameter' },
        ],
        answer: ['c'],
        why: 'Leaving out the parameter is allowed. The harm is silence: the data is gone, and the log has no trace of why.',
      },
      {
        id: 'finally-return',
        kind: 'single',
        prompt:
          "What does this function return: `function f() { try { throw new Error('no') } finally { return 1 } }`?",
        options: [
          { id: 'a', text: '`1`, and the error is thrown afterwards' },
          { id: 'b', text: 'It throws the error' },
          { id: 'c', text: '`1`; the error is lost' },
          { id: 'd', text: '`undefined`' },
        ],
        answer: ['c'],
        why: 'A `return` in `finally` replaces whatever was under way, an exception too. So use `finally` for cleaning up only.',
      },
    ],
  },
]
