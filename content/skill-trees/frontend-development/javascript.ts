import type { TreeDraft } from '../../../server/domains/skills/schema'

export const javascript: TreeDraft['skills'] = [
  {
    slug: 'values-and-control-flow',
    name: 'Values and control flow',
    shortName: 'Values',
    description:
      'JavaScript computes with numbers, strings, booleans, `null`, `undefined` and objects, and chooses and repeats with `if`, `switch`, `for` and `while`. You learn to declare variables with `const` and `let`, to compare without surprises and to read error messages. Comparing with `==` and trusting decimal arithmetic with money are classic mistakes.',
    objectives: [
      'Name the type of any given value and predict whether it counts as true',
      'Choose between `const` and `let` and explain what `const` does not protect',
      'Write a loop with a clear end condition and check it against empty input',
    ],
    type: 'knowledge',
    difficulty: 'beginner',
    minutes: 150,
    xp: 40,
    requires: ['editor-and-developer-tools'],
    content: {
      type: 'simple',
      body: `Type these lines into the browser's console and predict each answer first:

\`\`\`js
typeof 'seven'      // 'string'
typeof null         // 'object', an old mistake that stays
0.1 + 0.2           // 0.30000000000000004
'5' * 2             // 10, the string is converted
'5' + 2             // '52', + joins strings
NaN === NaN         // false; use Number.isNaN
\`\`\`

Numbers are binary fractions, so most decimals are rounded. Count money in cents.

Seven common values count as false: \`false\`, \`0\`, \`0n\`, \`''\`, \`null\`, \`undefined\`, \`NaN\`. Everything else counts as true, also \`'0'\` and \`[]\`. That is why \`if (count)\` skips a perfectly good 0, and why \`??\` is often what you want:

\`\`\`js
const shown = count ?? 'unknown' // only null and undefined fall through
const wrong = count || 'unknown' // a 0 falls through too
\`\`\`

\`const\` forbids assigning again. It does not freeze: a \`const\` list can still get new items. Use \`const\` by default and \`let\` where you really assign again, such as a running total.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Grammar and types',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Grammar_and_types',
      },
      {
        type: 'link',
        title: 'Control flow and error handling',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Control_flow_and_error_handling',
      },
    ],
    assessment: [
      {
        id: 'nullish',
        kind: 'single',
        prompt: '`settings.volume` is `0`. What is the value of `settings.volume ?? 50`?',
        options: [
          { id: 'a', text: '`0`' },
          { id: 'b', text: '`true`' },
          { id: 'c', text: '`undefined`' },
          { id: 'd', text: '`50`' },
        ],
        answer: ['a'],
        why: '`??` falls through only for `null` and `undefined`. `||` would have given 50, because 0 counts as false.',
      },
      {
        id: 'const-array',
        kind: 'single',
        prompt: 'What happens with `const list = [1]; list.push(2); list = [3]`?',
        options: [
          { id: 'a', text: 'The push throws an error because `list` is constant' },
          { id: 'b', text: 'The push works, the assignment throws a `TypeError`' },
          { id: 'c', text: 'Both work, and `list` is `[3]`' },
          { id: 'd', text: 'Both statements after the declaration throw an error' },
        ],
        answer: ['b'],
        why: '`const` fixes the variable, not the array that it refers to. Assigning to it again is what throws.',
      },
    ],
  },
  {
    slug: 'functions',
    name: 'Functions',
    description:
      'A function gives a name to a piece of work, takes what it needs as parameters and hands back a result. Functions are values too: you can store them, pass them on and return them. A common mistake is a function that both computes something and changes things elsewhere, so that it can neither be tested nor used again.',
    objectives: [
      'Split a long script into functions that each do one thing and return a value',
      'Use default, rest and destructured parameters where they make a call easier to read',
      'Pass a function as an argument and say who calls it and when',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 120,
    xp: 30,
    requires: ['values-and-control-flow'],
    content: {
      type: 'simple',
      body: `A function is easiest to trust when its result depends on its arguments alone and it changes nothing else:

\`\`\`js
function priceWithTax(cents, rate = 0.19) {
  return Math.round(cents * (1 + rate))
}

priceWithTax(1000)       // 1190
priceWithTax(1000, 0.07) // 1070
\`\`\`

Keep that kind for rules, and keep the part that reads the page or writes to it thin.

Functions are values. \`repeat\` decides *when*, its caller decides *what*:

\`\`\`js
function repeat(times, action) {
  for (let turn = 0; turn < times; turn += 1) action(turn)
}

repeat(3, (turn) => console.log(\`Round \${turn + 1}\`))
\`\`\`

Watch the difference between \`action\` and \`action()\`: the first hands the function over, the second calls it on the spot and hands over its result.

A declaration (\`function f() {}\`) may be called above the line on which it stands. An arrow function in a \`const\` may not. And a function without \`return\` returns \`undefined\`.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Functions',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Functions',
      },
    ],
    assessment: [
      {
        id: 'pass-or-call',
        kind: 'single',
        prompt: 'What is wrong with `setTimeout(save(), 1000)`?',
        options: [
          { id: 'a', text: 'Nothing, `save` runs after one second' },
          { id: 'b', text: 'The time has to be the first argument' },
          { id: 'c', text: '`save` runs twice, at once and after a second' },
          { id: 'd', text: '`save` runs at once instead of after a second' },
        ],
        answer: ['d'],
        why: 'The parentheses call the function while the arguments are computed. Pass `save` itself, or `() => save(id)` when it needs arguments.',
      },
      {
        id: 'arrow-object',
        kind: 'single',
        prompt: 'What does `const make = (name) => { name: name }` return when it is called?',
        options: [
          { id: 'a', text: '`undefined`' },
          { id: 'b', text: 'An object with the property `name`' },
          { id: 'c', text: 'The name' },
          { id: 'd', text: 'It throws a syntax error when it is defined' },
        ],
        answer: ['a'],
        why: 'After `=>` the brace opens a body; `name:` is a label in it, and nothing is returned. Parentheses make it an object: `(name) => ({ name })`.',
      },
    ],
  },
  {
    slug: 'scope-and-closures',
    name: 'Scope and closures',
    shortName: 'Closures',
    description:
      'Scope says where a name can be seen; a closure is a function that keeps seeing the variables of the place where it was written, even after that place has finished. Closures are behind event handlers, private state and every hook in React. People are caught by closures that see one shared variable where they expected a copy.',
    objectives: [
      'Predict what nested functions print by drawing their scopes',
      'Write a function that returns functions sharing private state',
      'Find a stale or shared variable that a callback has captured, and fix it',
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 35,
    requires: ['functions'],
    content: {
      type: 'simple',
      body: `A function remembers the *variables* around it, not the values they had at the time:

\`\`\`js
function createCounter() {
  let count = 0
  return {
    increase: () => (count += 1),
    read: () => count,
  }
}

const likes = createCounter()
const views = createCounter()
likes.increase()
likes.increase()
likes.read() // 2
views.read() // 0, each call made its own count
\`\`\`

Nobody outside can set \`count\`; that is privacy without a class.

Because variables are captured, one variable shared by several callbacks shows its *last* value to all:

\`\`\`js
for (var i = 0; i < 3; i += 1) setTimeout(() => console.log(i)) // 3 3 3
for (let i = 0; i < 3; i += 1) setTimeout(() => console.log(i)) // 0 1 2
\`\`\`

\`var\` makes one variable for the whole function, \`let\` in a \`for\` makes a fresh one for each round. When a handler shows an old value, ask which variable it closed over, and when that one was created.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Closures',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Closures',
      },
    ],
    assessment: [
      {
        id: 'captured-variable',
        kind: 'single',
        prompt:
          "What does this print: `let name = 'Ada'; const greet = () => name; name = 'Grace'; console.log(greet())`?",
        options: [
          { id: 'a', text: '`undefined`' },
          { id: 'b', text: '`Grace`' },
          { id: 'c', text: 'A `ReferenceError`' },
          { id: 'd', text: '`Ada`' },
        ],
        answer: ['b'],
        why: 'A closure captures the variable, not the value at the time. When `greet` runs, the variable holds "Grace".',
      },
      {
        id: 'counter-instances',
        kind: 'single',
        prompt:
          '`createCounter()` declares `let count = 0` and returns `() => ++count`. With `const a = createCounter()` and `const b = createCounter()`, what do `a(); a(); b()` return in the end?',
        options: [
          { id: 'a', text: '`1`, because each call of `createCounter` made its own `count`' },
          { id: 'b', text: '`3`, because both functions share the variable `count`' },
          { id: 'c', text: '`2`, because `b` continues from before the last call' },
          { id: 'd', text: '`0`, because the second call of `createCounter` sets `count` again' },
        ],
        answer: ['a'],
        why: "Every call of the outer function creates new variables. The last call is the first one on `b`'s own counter.",
      },
    ],
  },
]
