import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Refusing what must not happen, where it arrives and where it matters. */
export const guard: TreeDraft['skills'] = [
  {
    slug: 'error-handling',
    name: 'Errors and expected outcomes',
    shortName: 'Errors',
    description:
      'Some failures are part of the job (the card is declined), others mean that the program is wrong (a missing index). Return the first as a value that the caller must look at, and throw the second. A typical mistake is an empty catch: the program goes on with half a result, and the cause is gone.',
    objectives: [
      'Sort ten failures of a program into expected and unexpected',
      'Return an expected failure as a value with a reason',
      'Rethrow with the cause, and catch only where you can do something about it',
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 60,
    xp: 25,
    requires: ['reading-code'],
    content: {
      type: 'simple',
      body: `Ask of every failure: *would a careful caller plan for this?* If so, it is an outcome and belongs into the result.

\`\`\`js
function withdraw(balance, cents) {
  if (!Number.isInteger(cents) || cents <= 0) {
    throw new TypeError('Withdraw a whole, positive number of cents.')
  }
  if (cents > balance) return { ok: false, reason: 'not-enough-money' }
  return { ok: true, balance: balance - cents }
}

const outcome = withdraw(500, 800)
console.log(outcome.ok ? outcome.balance : 'Refused: ' + outcome.reason)
\`\`\`

An empty account is everyday life: the caller gets a value and decides. A negative amount is a mistake of the programmer: throwing stops the program close to the fault.

Two rules for throwing:

- **Keep the cause.** *throw new Error('The import stopped.', { cause: error })* adds what you know and loses nothing.
- **Catch where you can act**: retry, choose another way, or tell the person. Everywhere else let it pass. One place at the top logs what nobody handled.

A message is for the reader at three in the morning: what was attempted, with what, and what to do now.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Error: cause',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error/cause',
      },
    ],
    assessment: [
      {
        id: 'expected',
        kind: 'single',
        prompt: 'Which failure is best returned as a value rather than thrown?',
        options: [
          { id: 'a', text: 'A function that needs a list is called with undefined' },
          { id: 'b', text: 'The configuration names a file that does not exist' },
          { id: 'c', text: 'An internal table lacks an entry that it must have' },
          { id: 'd', text: 'The seat that somebody asks for has just been sold' },
        ],
        answer: ['d'],
        why: 'Two people wanting one seat is everyday life. The others are faults in the program or its setup.',
      },
      {
        id: 'empty-catch',
        kind: 'single',
        prompt: 'What is wrong with `try { await save(order) } catch {}`?',
        options: [
          { id: 'a', text: 'It is slow' },
          { id: 'b', text: 'The caller goes on as if the order were saved' },
          { id: 'c', text: 'It catches errors of the network only, and no others' },
        ],
        answer: ['b'],
        why: 'Swallowing turns a visible failure into silent loss of data.',
      },
    ],
  },
  {
    slug: 'parsing-input',
    name: 'Parsing input at the edge',
    shortName: 'Parsing input',
    description:
      'Data from outside is text in unknown shape: forms, files, requests, messages. Parse it once where it arrives, into types that carry the proof, and the inside never checks again. A typical mistake is to *validate* and throw the result away: the check said “it is a number”, and the string travels on.',
    objectives: [
      'Turn unknown input into a value or a list of readable problems',
      'Bound everything: length, range, depth, number of items',
      'Show that no function of the inside repeats the check',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 75,
    xp: 30,
    requires: ['value-objects', 'error-handling'],
    content: {
      type: 'simple',
      body: `A validator answers yes or no. A parser gives back something *better* than it got.

\`\`\`js
function parseGuests(input) {
  if (typeof input !== 'string' || !/^[0-9]{1,3}$/.test(input)) {
    return { ok: false, problem: 'Write the number of guests in digits.' }
  }
  const guests = Number(input)
  if (guests < 1 || guests > 12) return { ok: false, problem: 'A table seats 1 to 12 guests.' }
  return { ok: true, guests }
}

console.log(parseGuests('4')) // { ok: true, guests: 4 }
console.log(parseGuests('4e2').ok) // false
\`\`\`

Look at what is allowed, not at what is forbidden: a list of bad inputs is never complete. And bound everything before you work with it. The pattern ends after three digits, so nobody can send you a megabyte of nines.

JavaScript is generous here: Number(' 5 '), Number('0x5') and Number([5]) are all 5. Without the pattern, all of these would be numbers of guests.

After this line the program holds a number from 1 to 12. Nobody inside needs to ask again, and a reader knows that.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Input validation',
        url: 'https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html',
      },
    ],
    assessment: [
      {
        id: 'parse-or-validate',
        kind: 'single',
        prompt: 'What does a parser give you that a yes/no check doesn’t?',
        options: [
          { id: 'a', text: 'A value of a narrower type, which needs no second check' },
          { id: 'b', text: 'A faster answer' },
          { id: 'c', text: 'Protection against every kind of attack through that input' },
        ],
        answer: ['a'],
        why: 'The result carries the knowledge. After a yes/no check you still hold the same untrusted string.',
      },
      {
        id: 'allow-list',
        kind: 'single',
        prompt: 'A user name may end up in a path of files. Which rule is safest?',
        options: [
          { id: 'a', text: 'Remove `..` from the name' },
          { id: 'b', text: 'Refuse names that contain `/`' },
          { id: 'c', text: 'Accept 1 to 30 of a–z, 0–9 and hyphen only' },
          { id: 'd', text: 'Refuse the names that attackers used last year' },
        ],
        answer: ['c'],
        why: 'Say what is allowed. Lists of what is forbidden forget something: backslashes, encodings, `....//` after the removal.',
      },
    ],
  },
  {
    slug: 'the-guard',
    name: 'The guard: refusing the impossible',
    shortName: 'The guard',
    description:
      'The guard stands in front of every change and asks three things: is the input well formed, may this person do it, does the state allow it? It refuses with a reason that helps, and leaves everything as it was. A typical mistake is to guard the button and not the operation: whoever calls it by another way walks straight in.',
    objectives: [
      'Guard an operation for shape, permission and state, in that order',
      'Give every refusal a reason that a program can read and a person can understand',
      'Prove with tests that a refused operation changes nothing',
    ],
    type: 'milestone',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 65,
    milestone: true,
    requires: ['the-workflow', 'parsing-input'],
    content: {
      type: 'simple',
      body: `One operation, three questions, one order:

\`\`\`js
function renewLoan(loan, member, days) {
  if (!Number.isInteger(days) || days < 1 || days > 28) return { ok: false, reason: 'days-out-of-range' }
  if (loan.memberId !== member.id) return { ok: false, reason: 'not-yours' }
  if (loan.state !== 'lent') return { ok: false, reason: 'not-on-loan' }
  if (loan.renewals >= 2) return { ok: false, reason: 'renewed-twice' }
  return { ok: true, loan: { ...loan, days: loan.days + days, renewals: loan.renewals + 1 } }
}

const loan = { memberId: 7, state: 'lent', renewals: 2, days: 14 }
console.log(renewLoan(loan, { id: 7 }, 14)) // { ok: false, reason: 'renewed-twice' }
\`\`\`

**Shape** first, since the other questions rely on it. **Permission** before state: a stranger who hears *renewed twice* has learned something about somebody else's loan. **State** last.

Every refusal has a code of its own. The screen turns it into a sentence, a test names it, and a log can count it.

The guard sits *in the operation*. Hiding a button is politeness. A request can be sent without any button.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Guard clauses',
        url: 'https://refactoring.guru/replace-nested-conditional-with-guard-clauses',
      },
      {
        type: 'link',
        title: 'Authorization',
        url: 'https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html',
      },
    ],
    assessment: [
      {
        id: 'hidden-button',
        kind: 'single',
        prompt: 'The Delete button is shown to owners only. Is the deletion guarded?',
        options: [
          { id: 'a', text: 'Yes, since nobody else can press it' },
          { id: 'b', text: 'Yes, if the page is sent over HTTPS to a signed-in person' },
          { id: 'c', text: 'No, because a request needs no button' },
        ],
        answer: ['c'],
        why: 'A page is a suggestion. Only the check where the change happens counts.',
      },
      {
        id: 'order-of-checks',
        kind: 'single',
        prompt: 'Why ask for permission before you look at the state?',
        options: [
          { id: 'a', text: 'A refusal about the state tells a stranger too much' },
          { id: 'b', text: 'Permission is always the cheaper of the two checks' },
          { id: 'c', text: 'Because the state could change between the two checks' },
        ],
        answer: ['a'],
        why: 'Even a refusal is information. Those who may not act should learn nothing beyond that.',
      },
    ],
  },
]
