import type { TreeDraft } from '../../../server/domains/skills/schema'

export const javascriptStructure: TreeDraft['skills'] = [
  {
    slug: 'this-prototypes-and-classes',
    name: 'this, prototypes and classes',
    shortName: 'Classes',
    description:
      'Objects can delegate to a prototype, and classes are a tidy way to set such prototypes up. What `this` means is decided by how a function is called, not by where it is written. The everyday mistake is handing a method over as a callback, so that it loses its object.',
    objectives: [
      'Say what `this` is for a method call, a plain call, `new`, and an arrow function',
      'Write a class with private fields and explain where its methods are stored',
      'Decide whether a closure, a plain object or a class fits a problem',
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 150,
    xp: 40,
    requires: ['scope-and-closures', 'objects-and-copies'],
    content: {
      type: 'simple',
      body: `\`this\` is set by the **call**:

\`\`\`js
class Timer {
  #seconds = 0 // private: a syntax error outside of the class

  tick() {
    this.#seconds += 1
    return this.#seconds
  }
}

const timer = new Timer()
timer.tick() // 1: called on timer, so this is timer

const { tick } = timer
tick()       // TypeError: called on nothing, so this is undefined
\`\`\`

The same happens with \`button.addEventListener('click', timer.tick)\`: the browser calls it with the button as \`this\`. Hand over a function that keeps the object:

\`\`\`js
button.addEventListener('click', () => timer.tick())
\`\`\`

Arrow functions have no \`this\` of their own. They use the one of the surrounding code, which is why they suit callbacks and do not suit methods of object literals.

\`tick\` is stored once, on \`Timer.prototype\`, and shared by all timers: \`Object.hasOwn(timer, 'tick')\` is false. A lookup goes from the object along its prototypes until the name is found.`,
    },
    resources: [
      {
        type: 'link',
        title: 'this',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/this',
      },
      {
        type: 'link',
        title: 'Using classes',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Using_classes',
      },
    ],
    assessment: [
      {
        id: 'lost-this',
        kind: 'single',
        prompt:
          "`class Cart { items = []; add(x) { this.items.push(x) } }` and `const { add } = new Cart()`. What does `add('tea')` do?",
        options: [
          { id: 'a', text: 'It creates a new cart' },
          { id: 'b', text: 'It adds to the cart, because methods remember their object' },
          { id: 'c', text: 'It throws a `TypeError`, because `this` is `undefined`' },
          { id: 'd', text: 'It adds to a global `items`' },
        ],
        answer: ['c'],
        why: 'Class bodies run in strict mode, and in a plain call `this` is `undefined`. Nothing ties a method to the object it was read from.',
      },
      {
        id: 'where-methods',
        kind: 'single',
        prompt: 'Where is a method stored that is declared as `save() {}` in a class?',
        options: [
          { id: 'a', text: "Once, on the class's `prototype` object" },
          { id: 'b', text: 'On the class itself, as a property of the constructor' },
          { id: 'c', text: 'In a closure that the constructor creates' },
          { id: 'd', text: 'In each instance' },
        ],
        answer: ['a'],
        why: 'Instances delegate to the prototype. A field with an arrow function (`save = () => {}`), in contrast, is created for each instance, and `static` puts it on the class.',
      },
    ],
  },
  {
    slug: 'modules',
    name: 'Modules',
    description:
      'A module is a file with a scope of its own that says what it needs (`import`) and what it offers (`export`). Modules make dependencies visible, run once, and let tools leave out what nobody uses. Two modules that import each other at the top are a common trap: one of them sees the other half-finished.',
    objectives: [
      'Split a script into modules whose exports form a small, clear interface',
      "Explain when a module's code runs and what a live binding is",
      'Load a module on demand with `import()` and handle its failure',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 90,
    xp: 25,
    requires: ['scope-and-closures'],
    content: {
      type: 'simple',
      body: `\`\`\`js
// price.js
const rate = 0.19 // private to this file

export function withTax(cents) {
  return Math.round(cents * (1 + rate))
}
\`\`\`

\`\`\`js
// cart.js
import { withTax } from './price.js'

export const total = (items) => items.reduce((sum, item) => sum + withTax(item.cents), 0)
\`\`\`

A page loads the first one with \`<script type="module" src="cart.js"></script>\`. That script is deferred (it runs after the document has been parsed), strict mode is on, and top-level names don't become globals.

A module is evaluated **once**, however often it is imported. A value at its top level is therefore shared by everybody, handy for a cache and dangerous for state.

Imports are *live bindings*: if the exporting module assigns to an exported \`let\`, importers see the new value, but they can't assign to it.

What is rarely needed can come later. \`import()\` returns a promise:

\`\`\`js
button.addEventListener('click', async () => {
  const { openEditor } = await import('./editor.js')
  openEditor()
})
\`\`\``,
    },
    resources: [
      {
        type: 'link',
        title: 'JavaScript modules',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Modules',
      },
    ],
    assessment: [
      {
        id: 'runs-once',
        kind: 'single',
        prompt: 'Five modules import `config.js`, which prints a line at its top level. How often is the line printed?',
        options: [
          { id: 'a', text: 'Five times' },
          { id: 'b', text: 'Once' },
          { id: 'c', text: 'Once for each exported name that is imported' },
          { id: 'd', text: 'Never, only functions run' },
        ],
        answer: ['b'],
        why: 'A module is evaluated the first time it is needed, and its exports are shared from then on.',
      },
      {
        id: 'module-script',
        kind: 'single',
        prompt:
          'How does `<script type="module" src="app.js">` behave compared with a classic script without attributes?',
        options: [
          { id: 'a', text: 'It runs at once and blocks the parser meanwhile' },
          { id: 'b', text: 'It runs after the document has been parsed' },
          { id: 'c', text: 'It runs in a thread of its own' },
          { id: 'd', text: 'It runs only when some other module imports it' },
        ],
        answer: ['b'],
        why: 'Module scripts are deferred by default. They also have a scope of their own and always run in strict mode.',
      },
    ],
  },
  {
    slug: 'iterators-and-generators',
    name: 'Iterators and generators',
    shortName: 'Iterators',
    description:
      'The iteration protocol is a small contract that lets `for…of`, spread and destructuring work with arrays, maps, strings and your own types. Generators implement it in a few lines and can produce values lazily, even without an end. Spreading an endless generator into an array is the mistake you make only once.',
    objectives: [
      'Make an object of your own work with `for…of`',
      'Write a generator that takes values lazily from a long or endless source',
      'Explain the difference between an iterable and an iterator',
    ],
    type: 'knowledge',
    difficulty: 'advanced',
    minutes: 105,
    xp: 30,
    optional: true,
    requires: ['scope-and-closures', 'objects-and-copies'],
    content: {
      type: 'simple',
      body: `An **iterable** has a method \`[Symbol.iterator]\`; what it returns is an **iterator**, an object with \`next()\`. A generator gives you both:

\`\`\`js
function* range(start, end = Infinity) {
  for (let value = start; value < end; value += 1) yield value
}

const playlist = {
  tracks: ['Intro', 'Main', 'Outro'],
  *[Symbol.iterator]() {
    yield* this.tracks
  },
}

for (const track of playlist) console.log(track)
const [first] = playlist // 'Intro'
\`\`\`

Nothing runs until someone asks. That makes it possible to describe more than fits in memory, and to take only a part:

\`\`\`js
function* take(count, source) {
  if (count <= 0) return
  let taken = 0
  for (const value of source) {
    yield value
    taken += 1
    if (taken >= count) return
  }
}

const five = [...take(5, range(1))] // [1, 2, 3, 4, 5]
\`\`\`

\`range(1)\` never ends, and still this finishes, because \`take\` stops asking. An iterator can be walked through only once; an array or \`playlist\` hands out a fresh one each time.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Iterators and generators',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Iterators_and_generators',
      },
    ],
    assessment: [
      {
        id: 'lazy-start',
        kind: 'single',
        prompt: "`function* talk() { console.log('start'); yield 1 }`. What does the line `const it = talk()` print?",
        options: [
          { id: 'a', text: '`start` and `1`' },
          { id: 'b', text: 'Nothing' },
          { id: 'c', text: 'An error, because nobody iterates' },
          { id: 'd', text: '`start`' },
        ],
        answer: ['b'],
        why: 'Calling a generator function only creates the generator. Its body starts with the first `next()`.',
      },
      {
        id: 'twice',
        kind: 'single',
        prompt: '`const numbers = (function* () { yield 1; yield 2 })()`. What does `[...numbers, ...numbers]` give?',
        options: [
          { id: 'a', text: '`[1, 2]`' },
          { id: 'b', text: 'An error at the second spread' },
          { id: 'c', text: '`[1, 1, 2, 2]`' },
          { id: 'd', text: '`[1, 2, 1, 2]`' },
        ],
        answer: ['a'],
        why: 'A generator object is its own iterator and is used up after the first pass. Call the function again for a fresh one.',
      },
    ],
  },
]
