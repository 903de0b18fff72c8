import { type PlacementQuestion, placeOptions } from './placement-question'

export const guardInvariants: PlacementQuestion[] = [
  {
    id: 'guard-where',
    concept: 'guard_invariants',
    difficulty: 2,
    prompt:
      'A quantity comes from a form on a web page, and ten functions compute with it. It has to be a whole number above zero. Where should that be checked, once, so that all ten can rely on it?',
    options: placeOptions([
      'in the browser, because that is where the mistake is made',
      'at the start of each of the ten functions',
      'at the end, before the result is shown',
      'where the request enters the server',
    ]),
    answer: 'd',
    why: 'Everything behind that door can rely on it. A request need not come from your page, so a check in the browser is only a courtesy, and ten checks are nine chances to differ.',
  },
  {
    id: 'guard-nan',
    concept: 'guard_invariants',
    difficulty: 3,
    prompt: `Which call gets past the guard?

\`\`\`ts
function withdraw(balance: number, amount: number) {
  if (amount <= 0 || amount > balance) throw new Error('Refused.')
  return balance - amount
}
\`\`\``,
    options: placeOptions([
      '`withdraw(100, 0)`',
      '`withdraw(100, 101)`',
      '`withdraw(100, NaN)`',
      '`withdraw(100, -0.01)`',
    ]),
    answer: 'c',
    why: 'Every comparison with `NaN` is false, so neither condition refuses it, and the balance becomes `NaN`. A guard that says what is allowed (`amount > 0 && amount <= balance`) would have caught it.',
  },
  {
    id: 'guard-parse',
    concept: 'guard_invariants',
    difficulty: 3,
    prompt:
      '`isEmail(text): boolean` or `parseEmail(text): Email | null`, where only `parseEmail` can make an `Email`. What does the second give that the first does not?',
    options: placeOptions([
      'The type carries the proof that it was checked.',
      'It needs no rule for what an address looks like.',
      'It runs once for each address in the whole program, whoever calls it.',
      'It cannot fail, so callers need not deal with a wrong address.',
    ]),
    answer: 'a',
    why: 'A boolean is forgotten after the `if`, and the text stays a text. A parsed value keeps what was learned, so that no later function has to check again, or to hope.',
  },
  {
    id: 'guard-result',
    concept: 'guard_invariants',
    difficulty: 4,
    prompt:
      'Reserving a seat can fail because the house is full or because sales are closed. Both happen daily, and the page says something different for each. The compiler should tell a caller who forgets one. Which signature does that?',
    options: placeOptions([
      '`reserve(): Seat`, which throws an `Error` with the reason as its message',
      "`reserve(): { ok: true, seat: Seat } | { ok: false, reason: 'full' | 'closed' }`",
      '`reserve(): Seat | null`, and `null` means that it did not work',
      '`reserve(): Seat`, which throws `FullError` or `ClosedError`, as its comment says',
    ]),
    answer: 'b',
    why: 'What happens daily is an outcome, and belongs in the type of the result. TypeScript does not know what a function throws, and `null` does not say which of the two it was.',
  },
]
