import { type PlacementQuestion, placeOptions } from './placement-question'

export const basics: PlacementQuestion[] = [
  {
    id: 'basics-loop',
    concept: 'basics',
    difficulty: 1,
    prompt: `What is \`total\` in the end?

\`\`\`ts
let total = 0
for (const n of [3, 4, 5]) {
  if (n > 3) total += n
}
\`\`\``,
    options: placeOptions(['12', '9', '5', '2']),
    answer: 'b',
    why: '3 is not greater than 3, so only 4 and 5 are added.',
  },
  {
    id: 'basics-return',
    concept: 'basics',
    difficulty: 1,
    prompt: `What does the last line print?

\`\`\`ts
function double(n: number) {
  const result = n * 2
}
console.log(double(4))
\`\`\``,
    options: placeOptions(['`8`', '`4`', '`undefined`', '`result`']),
    answer: 'c',
    why: 'The function computes 8 and returns nothing. A call of a function without `return` is `undefined`.',
  },
  {
    id: 'basics-reference',
    concept: 'basics',
    difficulty: 2,
    prompt: `What does the last line print?

\`\`\`ts
const first = [1, 2]
const second = first
second.push(3)
console.log(first.length)
\`\`\``,
    options: placeOptions([
      '`2`, because only `second` was changed',
      'nothing, because `first` is a `const` and the program stops at `push`',
      '`1`',
      '`3`',
    ]),
    answer: 'd',
    why: 'Both names stand for the same array. `const` keeps the name on that array, it does not freeze what is in it.',
  },
]
