import { type PlacementQuestion, placeOptions } from './placement-question'

export const atomState: PlacementQuestion[] = [
  {
    id: 'atom-who-may-write',
    concept: 'atom_state',
    difficulty: 2,
    prompt:
      'The {METRIC} of {ENTITY|a} must never be negative. Twelve places in the program write to it. What keeps the rule best?',
    options: placeOptions([
      'A comment beside the field that states the rule, and a careful review of every change.',
      'A check in front of each of the twelve writes.',
      'A private field, and methods that check the rule as the only way to change it.',
      'A job at night that looks for negative numbers and sets them to zero.',
    ]),
    answer: 'c',
    why: 'Where one place writes, one place has to check. Twelve checks hold until somebody adds a thirteenth write.',
  },
  {
    id: 'atom-leaked-reference',
    concept: 'atom_state',
    difficulty: 3,
    prompt: `\`#lines\` is private. Can an order come to have more than ten lines?

\`\`\`ts
class Order {
  #lines: string[] = []
  get lines() {
    return this.#lines
  }
  add(line: string) {
    if (this.#lines.length === 10) throw new Error('This order is full.')
    this.#lines.push(line)
  }
}
\`\`\``,
    options: placeOptions([
      'Yes: `order.lines.push(line)` adds to the private array itself.',
      'No: what begins with `#` cannot be changed from outside the class, in any way.',
      'No: a getter hands out a copy of the array.',
      'Yes, but only in a class that extends `Order`.',
    ]),
    answer: 'a',
    why: 'The name is private, the array is not: the getter hands out a reference to it, and every holder may write through that.',
  },
  {
    id: 'atom-value-or-identity',
    concept: 'atom_state',
    difficulty: 3,
    prompt: 'Which two should count as equal as soon as everything written in them is equal?',
    options: placeOptions([
      'two bank accounts with the same balance',
      'two members with the same name and birthday',
      'two orders of the same book, placed in the same second',
      'two sums of money of five euros',
    ]),
    answer: 'd',
    why: 'A sum of money is a value: it is what it contains. Accounts, members and orders have an identity that lasts while their contents change.',
  },
  {
    id: 'atom-two-setters',
    concept: 'atom_state',
    difficulty: 5,
    prompt:
      'A booking has `setStart(day)` and `setEnd(day)`. Each refuses a day that would put the start after the end. Moving a booking from day 1–3 to day 10–12 fails at `setStart(10)`. What is the best way out?',
    options: placeOptions([
      'Always call `setEnd` before `setStart`.',
      '`moveTo(start, end)`: it checks both days, then writes both.',
      'No checks in the setters, and a method `isValid()` that callers use when they are done.',
      'Catch the error, call `setEnd(12)`, then call `setStart(10)` again.',
    ]),
    answer: 'b',
    why: 'The rule is about both days, so they have to change in one step. The other order fails as soon as a booking moves to earlier days, and `isValid()` lets a broken booking exist.',
  },
]
