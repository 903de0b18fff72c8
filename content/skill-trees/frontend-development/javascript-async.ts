import type { TreeDraft } from '../../../server/domains/skills/schema'

export const javascriptAsync: TreeDraft['skills'] = [
  {
    slug: 'promises-and-async-functions',
    name: 'Promises and async functions',
    shortName: 'Async',
    description:
      'A promise stands for a result that will come later; `async` and `await` let you write the waiting as if it were ordinary code. Behind it is the event loop, which runs one task at a time and promise callbacks between tasks. The two typical mistakes are forgetting an `await`, and waiting for things one after the other that could run together.',
    objectives: [
      'Predict the order of output of code that mixes timers, promises and plain statements',
      'Run independent work together with `Promise.all` and choose `allSettled` when parts may fail',
      'Show where a rejected promise is caught, and find one that is not',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 210,
    xp: 55,
    requires: ['scope-and-closures', 'errors-and-exceptions'],
    content: {
      type: 'simple',
      body: `JavaScript runs one piece of code to its end before the next one starts. \`await\` ends a piece: the rest of the function continues later, as a *microtask*.

\`\`\`js
console.log('a')
setTimeout(() => console.log('d'), 0)
Promise.resolve().then(() => console.log('c'))
console.log('b')
// a b c d
\`\`\`

First the current code, then all microtasks, then the next task (timer, click, message). A long loop therefore blocks everything, painting too.

Start independent work before you wait for it:

\`\`\`js
async function loadPage(id) {
  const [book, reviews] = await Promise.all([loadBook(id), loadReviews(id)])
  return { book, reviews }
}
\`\`\`

Two \`await\`s in a row would take the sum of both times. \`Promise.all\` rejects with the first failure; \`Promise.allSettled\` waits for all and tells you which ones failed.

An \`async\` function always returns a promise, and an error inside becomes a rejection. So \`try\` around \`save()\` without \`await\` catches nothing: the function has returned long before the failure. Every promise needs someone who awaits it or attaches a \`catch\`.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Using promises',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Using_promises',
      },
      {
        type: 'link',
        title: 'JavaScript execution model',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Execution_model',
      },
    ],
    assessment: [
      {
        id: 'order',
        kind: 'single',
        prompt:
          'What is the output of `setTimeout(() => console.log(1)); Promise.resolve().then(() => console.log(2)); console.log(3)`?',
        options: [
          { id: 'a', text: '3, 2, 1' },
          { id: 'b', text: '2, 3, 1' },
          { id: 'c', text: '3, 1, 2' },
          { id: 'd', text: '1, 2, 3' },
        ],
        answer: ['a'],
        why: 'The running code finishes first (3), then the microtasks (2), and only then the next task from the timer (1).',
      },
      {
        id: 'missing-await',
        kind: 'single',
        prompt:
          '`try { deleteAccount() } catch { showError() }`, where `deleteAccount` is async and rejects. What happens?',
        options: [
          { id: 'a', text: '`showError` never runs, and the rejection goes unhandled' },
          { id: 'b', text: '`showError` runs at once' },
          { id: 'c', text: 'The program stops at `deleteAccount`' },
          { id: 'd', text: '`showError` runs as soon as the promise rejects' },
        ],
        answer: ['a'],
        why: 'The call itself succeeds: it returns a promise. Only `await` turns a rejection into an exception that `catch` can see.',
      },
    ],
  },
  {
    slug: 'javascript-language-check',
    name: 'JavaScript language check',
    shortName: 'Language check',
    description:
      "A checkpoint before the browser's interfaces begin: read code you have never seen and say what it does, then change it without breaking it. Work on paper first and run the code only to check yourself. If you miss more than one question, go back to the skill that its explanation names.",
    objectives: [
      'Predict the output of unfamiliar code that mixes closures, copies and promises',
      'Find the fault in a program of about 100 lines with breakpoints instead of guesses',
      'Rewrite a function so that it changes none of its arguments, and prove it with examples',
    ],
    type: 'assessment',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 45,
    milestone: true,
    requires: ['this-prototypes-and-classes', 'modules', 'promises-and-async-functions'],
    resources: [
      { type: 'link', title: 'JavaScript guide', url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide' },
    ],
    assessment: [
      {
        id: 'async-map',
        kind: 'single',
        prompt: '`const names = ids.map(async (id) => (await load(id)).name)`. What is `names`?',
        options: [
          { id: 'a', text: 'An array of functions' },
          { id: 'b', text: 'An array of promises' },
          { id: 'c', text: 'A promise of an array of names' },
          { id: 'd', text: 'An array of names' },
        ],
        answer: ['b'],
        why: 'Each call of an async function returns a promise, and `map` collects them. `await Promise.all(names)` gives the names. (Promises and async functions.)',
      },
      {
        id: 'default-shared',
        kind: 'single',
        prompt:
          "`const empty = []; const make = (items = empty) => ({ items }); const a = make(); make().items.push('x')`. What is `a.items`?",
        options: [
          { id: 'a', text: '`[[]]`' },
          { id: 'b', text: '`[]`' },
          { id: 'c', text: "`['x']`" },
          { id: 'd', text: '`undefined`' },
        ],
        answer: ['c'],
        why: 'The default is evaluated at each call, but it always names the same array, so all results share it. (Objects and copies.)',
      },
      {
        id: 'module-state',
        kind: 'single',
        prompt:
          "`counter.js` has `export let n = 0; export const add = () => { n += 1 }`. Another module runs `import { n, add } from './counter.js'; add(); console.log(n)`. What is printed?",
        options: [
          { id: 'a', text: '`undefined`' },
          { id: 'b', text: '`0`, because imports are copies' },
          { id: 'c', text: 'An error, because `n` may not be exported' },
          { id: 'd', text: '`1`, because imports are live bindings' },
        ],
        answer: ['d'],
        why: "The importer looks at the exporter's variable. It could not assign to `n` itself. (Modules.)",
      },
      {
        id: 'which-this',
        kind: 'multiple',
        prompt:
          '`total` is an ordinary method of the object `cart`. In which of these is `this` the cart when `total` runs?',
        options: [
          { id: 'a', text: '`const f = cart.total; f()`' },
          { id: 'b', text: "`button.addEventListener('click', cart.total)`" },
          { id: 'c', text: '`total.call(cart)`' },
          { id: 'd', text: '`cart.total()`' },
        ],
        answer: ['c', 'd'],
        why: 'The call decides: on an object, or named explicitly by `call`. A plain call has none, and the browser calls a listener with the element. (this, prototypes and classes.)',
      },
    ],
  },
]
