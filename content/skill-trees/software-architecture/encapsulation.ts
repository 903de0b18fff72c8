import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Data together with its rules, and values that cannot change. */
export const encapsulation: TreeDraft['skills'] = [
  {
    slug: 'encapsulation',
    name: 'Encapsulation',
    description:
      'Encapsulation keeps data next to the rules that protect it, and lets other code reach the data only through those rules. Then a rule lives in one place, and the representation may change without anybody noticing. A typical mistake is a class with private fields and a getter and setter for each of them: the fields are hidden, the decisions are still everywhere.',
    objectives: [
      'Hide a field so that no other code can write it',
      'Replace a setter by a method that names an intention',
      'Change a representation without touching a caller',
    ],
    type: 'knowledge',
    difficulty: 'beginner',
    minutes: 60,
    xp: 20,
    requires: ['reading-code'],
    content: {
      type: 'simple',
      body: `Anybody may set a public field, so every reader of the program must ask *who changes this, and may they?* A private field with a few well-named methods answers that once.

\`\`\`js
class Account {
  #cents = 0

  deposit(cents) {
    if (!Number.isInteger(cents) || cents <= 0) throw new RangeError('Deposit a whole, positive number of cents.')
    this.#cents += cents
  }

  get balance() {
    return this.#cents / 100
  }
}
\`\`\`

The field #cents does not exist outside the class: *account.#cents* is a syntax error. There is no setter either. Money arrives by **deposit**, a word from the domain, and the rule about amounts stands in the only door.

Because callers see nothing but methods, the class may store a list of bookings tomorrow instead of a sum. Nobody has to know.

**Tell, don't ask.** If a caller reads three getters, decides, and writes back, then the decision belongs inside.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Private elements of a class',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/Private_elements',
      },
      { type: 'link', title: 'Tell, don’t ask', url: 'https://martinfowler.com/bliki/TellDontAsk.html' },
    ],
    assessment: [
      {
        id: 'setter',
        kind: 'single',
        prompt:
          'A class has a private `status` and a public `setStatus(value)` without any check. What is encapsulated?',
        options: [
          { id: 'a', text: 'Only the field’s name: callers decide what it becomes' },
          { id: 'b', text: 'Everything, because the field is private' },
          { id: 'c', text: 'The rules about which status may follow which other one' },
        ],
        answer: ['a'],
        why: 'A setter that takes anything is a public field with more typing. The rule would have to be inside.',
      },
      {
        id: 'gain',
        kind: 'multiple',
        prompt: 'What do you gain when callers can use a class only through methods that name intentions? Choose all.',
        options: [
          { id: 'a', text: 'The stored representation can change without changing callers' },
          { id: 'b', text: 'The program needs fewer tests, because private code has no bugs' },
          { id: 'c', text: 'A rule has one place where it is checked' },
          { id: 'd', text: 'Objects take less memory' },
        ],
        answer: ['a', 'c'],
        why: 'Encapsulation buys freedom to change and one place for each rule. It says nothing about bugs inside, or about memory.',
      },
    ],
  },
  {
    slug: 'value-objects',
    name: 'Value objects',
    description:
      'A value object is defined by what it holds, not by who it is: two prices of 5 euros are the same price. It is made whole, never changes, and carries the operations that make sense for it. A typical mistake is to pass such values as bare numbers and strings, until somebody adds dollars to euros or hands over two arguments in the wrong order.',
    objectives: [
      'Write an immutable value with equality by content',
      'Tell a value from an entity in a domain that you know',
      'Replace a pair of loose primitives by one value',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 75,
    xp: 30,
    requires: ['encapsulation'],
    content: {
      type: 'simple',
      body: `Ask of a thing: *if I replace it by an equal one, does anybody notice?* For a price, a date or a colour: no. Those are **values**. For a person or an order: yes. Those are **entities**, and they have an identity.

\`\`\`js
class Money {
  constructor(cents, currency) {
    if (!Number.isInteger(cents)) throw new TypeError('Give the amount in whole cents.')
    this.cents = cents
    this.currency = currency
    Object.freeze(this)
  }

  plus(other) {
    if (other.currency !== this.currency) throw new TypeError('Convert to one currency first.')
    return new Money(this.cents + other.cents, this.currency)
  }

  equals(other) {
    return this.cents === other.cents && this.currency === other.currency
  }
}
\`\`\`

Adding gives a **new** value, so a price that somebody else holds cannot change under their hands. And a mistake such as adding euros to dollars stops at the line where it happens, instead of showing up in next month's report.

In JavaScript === compares objects by identity. That is why a value needs a method of its own for equality.`,
    },
    resources: [{ type: 'link', title: 'Value object', url: 'https://martinfowler.com/bliki/ValueObject.html' }],
    assessment: [
      {
        id: 'which-is-value',
        kind: 'multiple',
        prompt: 'Which of these are best modelled as values in a program for a library? Choose all.',
        options: [
          { id: 'a', text: 'A member' },
          { id: 'b', text: 'An ISBN' },
          { id: 'c', text: 'One copy of a book on a shelf' },
          { id: 'd', text: 'A period from one date to another' },
        ],
        answer: ['b', 'd'],
        why: 'Equal ISBNs and equal periods are interchangeable. Two members with one name are two people, and two copies are two things on the shelf.',
      },
      {
        id: 'why-immutable',
        kind: 'single',
        prompt: 'Two orders share one mutable address object. One customer moves. What goes wrong?',
        options: [
          { id: 'a', text: 'Nothing: each order has its own copy of every object' },
          { id: 'b', text: 'The program throws, since objects cannot be shared' },
          { id: 'c', text: 'Changing the object changes the address of both orders' },
        ],
        answer: ['c'],
        why: 'Both hold a reference to the same object. An immutable address would have to be replaced in the one order that is meant.',
      },
    ],
  },
]
