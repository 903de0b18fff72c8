import type { TreeDraft } from '../../../server/domains/skills/schema'

/** What every later skill leans on: to read code, to name things, to test and reshape a program safely. */
export const foundations: TreeDraft['skills'] = [
  {
    slug: 'reading-code',
    name: 'Reading unfamiliar code',
    shortName: 'Reading code',
    description:
      'You read far more code than you write, and most design decisions start with understanding what is already there. Follow one request or one test from its entry to its end before you look at anything else. A typical mistake is to read files from top to bottom in alphabetical order: you meet every detail and no story.',
    objectives: [
      'Find the entry point of a program you have never seen within five minutes',
      'Trace one request through the code and list the functions it passes',
      'Write down three questions the code leaves open, and answer one with the debugger or the history',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 60,
    xp: 20,
    requires: [],
    content: {
      type: 'simple',
      body: `Reading code is detective work. Start with a question, such as *what happens when somebody presses Save?*, and leave everything that doesn't answer it unread.

1. **Find the entry.** A route, a main function, a button's handler, or a test that names the behaviour.
2. **Follow the data, not the files.** Note what each function receives and what it gives back.
3. **Guess, then check.** Say what a function does from its name and its callers. Open it only to test your guess.
4. **Ask the history.** A strange line often has a commit message that explains it.

Three commands carry you a long way:

\`\`\`sh
git grep -n "saveOrder"
git log -S"saveOrder" --oneline
git blame -L 10,30 src/orders.js
\`\`\`

The first finds every use, the second the commits that added or removed a use, the third who last touched those lines and in which commit. Draw the path on paper as you go: five boxes and arrows are worth more than a full head.`,
    },
    resources: [{ type: 'link', title: 'git log, with the -S search', url: 'https://git-scm.com/docs/git-log' }],
    assessment: [
      {
        id: 'where-to-start',
        kind: 'single',
        prompt: 'You must change how an unfamiliar shop calculates shipping. What do you read first?',
        options: [
          { id: 'a', text: 'Every file of the folder, in order, to be sure that nothing is missed' },
          { id: 'b', text: 'A test or a request that ends in a shipping price, followed step by step' },
          { id: 'c', text: 'The configuration of the build, since everything starts there' },
          { id: 'd', text: 'The newest commits, since they are the best code' },
        ],
        answer: ['b'],
        why: 'One concrete path gives you the story of the behaviour. Files that are not on it can stay unread for now.',
      },
      {
        id: 'log-search',
        kind: 'single',
        prompt: 'What does `git log -S"retryLimit"` list?',
        options: [
          { id: 'a', text: 'Commits whose message mentions retryLimit' },
          { id: 'b', text: 'Lines that contain retryLimit today, with who last changed them' },
          { id: 'c', text: 'Commits that changed how often retryLimit occurs in a file' },
        ],
        answer: ['c'],
        why: '-S looks for commits that add or remove occurrences of the text. Messages are searched by --grep, today’s lines by git grep.',
      },
    ],
  },
  {
    slug: 'naming',
    name: 'Naming things',
    description:
      'A good name says what a thing means in the language of the people who use the program, so that the reader need not open it. Names are the cheapest design tool: if you cannot name a function without “and”, it does two things. A typical mistake is to name by type or by mechanism (`dataList`, `processItem`) where the domain has a word (`overdueLoans`, `renewLoan`).',
    objectives: [
      'Replace five vague names in a program by words its users would say',
      'Spot a function that does two things by trying to name it',
      'Use one word for one idea across a module, and list the synonyms you removed',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 45,
    xp: 15,
    requires: ['reading-code'],
    resources: [
      { type: 'link', title: 'Ubiquitous language', url: 'https://martinfowler.com/bliki/UbiquitousLanguage.html' },
      { type: 'link', title: 'Two hard things', url: 'https://martinfowler.com/bliki/TwoHardThings.html' },
    ],
    assessment: [
      {
        id: 'best-name',
        kind: 'single',
        prompt: 'A function takes loans and a day, and returns those that should have come back by then. Best name?',
        options: [
          { id: 'a', text: '`filterLoanArray`' },
          { id: 'b', text: '`handleLoans`' },
          { id: 'c', text: '`getLoansData`' },
          { id: 'd', text: '`overdueLoans`' },
        ],
        answer: ['d'],
        why: 'It says what the result means. The others say that there is an array, or nothing at all.',
      },
      {
        id: 'and-in-name',
        kind: 'single',
        prompt: 'The only honest name you find for a function is `validateAndSaveAndNotify`. What does that tell you?',
        options: [
          { id: 'a', text: 'It does three things: give each a function of its own' },
          { id: 'b', text: 'Shorten it to `process`, because long names are hard to read and to type' },
          { id: 'c', text: 'Nothing: names have no influence on design' },
        ],
        answer: ['a'],
        why: 'The difficulty is information about the design. A shorter, vaguer name hides it without repairing it.',
      },
    ],
  },
  {
    slug: 'behaviour-tests',
    name: 'Tests that describe behaviour',
    shortName: 'Behaviour tests',
    description:
      'A test states, in code, one thing that the program promises. If it speaks of what goes in and what comes out, it survives every rewrite of the inside. A typical mistake is to test *how* the code works (which private function was called, in which order), so that each refactoring breaks tests although nothing is wrong.',
    objectives: [
      'Write a test whose name is a sentence about behaviour',
      'Arrange, act and assert in three visible steps',
      'Make a test fail on purpose, to see that it can',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 90,
    xp: 30,
    requires: ['reading-code'],
    content: {
      type: 'simple',
      body: `A useful test reads like a line of the manual: *a loan is overdue on the day after it is due*. It sets the scene, does one thing, and compares one result.

\`\`\`js
import assert from 'node:assert/strict'
import { test } from 'node:test'

const isOverdue = (loan, today) => today > loan.dueOn

test('a loan is overdue on the day after it is due', () => {
  const loan = { dueOn: '2026-03-10' }

  assert.equal(isOverdue(loan, '2026-03-11'), true)
})

test('a loan is not overdue on the day it is due', () => {
  assert.equal(isOverdue({ dueOn: '2026-03-10' }, '2026-03-10'), false)
})
\`\`\`

Notice two things. The day is an argument: a function that asks the clock itself gives another answer tomorrow, and its test with it. And the second test stands exactly on the edge, where bugs live: change the comparison to >= and it fails.

Before you trust a new test, break the code and watch the test turn red. A test that has never failed has proved nothing yet.`,
    },
    resources: [
      { type: 'link', title: 'Given, when, then', url: 'https://martinfowler.com/bliki/GivenWhenThen.html' },
      { type: 'link', title: 'The Node.js test runner', url: 'https://nodejs.org/api/test.html' },
    ],
    assessment: [
      {
        id: 'survives-rewrite',
        kind: 'single',
        prompt: 'Which test survives when the sorting inside `topScores` is rewritten but still correct?',
        options: [
          { id: 'a', text: 'It checks that the private function `quickSort` was called once' },
          { id: 'b', text: 'It checks that the three highest scores come back, highest first' },
          { id: 'c', text: 'It checks that the inner array was changed in place' },
        ],
        answer: ['b'],
        why: 'Only the second speaks of the promise. The others speak of one way to keep it.',
      },
      {
        id: 'clock',
        kind: 'single',
        prompt: 'A test passes all year and fails on 29 February. What is the best repair?',
        options: [
          { id: 'a', text: 'Skip the test on that day' },
          { id: 'b', text: 'Run the test again until it passes' },
          { id: 'c', text: 'Widen the comparison so that it is true for every date' },
          { id: 'd', text: 'Make the date an argument, and test that day' },
        ],
        answer: ['d'],
        why: 'A hidden clock is a hidden input. Once it is an argument, the odd day is an ordinary case that you can test.',
      },
    ],
  },
  {
    slug: 'refactoring',
    name: 'Refactoring in small steps',
    shortName: 'Refactoring',
    description:
      'Refactoring changes the structure of code and keeps its behaviour. Done in steps of a minute or two, each followed by the tests, it is boring and safe. A typical mistake is to add a feature in the same step: when a test fails, you no longer know which of the two changes broke it.',
    objectives: [
      'Extract a function, inline one, and rename one with the tests green after each step',
      'Commit structure and behaviour separately',
      'Name three smells in a piece of code and the refactoring that answers each',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 40,
    requires: ['naming', 'behaviour-tests'],
    resources: [
      { type: 'link', title: 'Catalogue of refactorings', url: 'https://refactoring.guru/refactoring/techniques' },
      {
        type: 'link',
        title: 'Definition of refactoring',
        url: 'https://martinfowler.com/bliki/DefinitionOfRefactoring.html',
      },
    ],
    assessment: [
      {
        id: 'is-it-refactoring',
        kind: 'single',
        prompt: 'Which of these is a refactoring?',
        options: [
          { id: 'a', text: 'Moving the price rule to a function of its own' },
          { id: 'b', text: 'Making the price rule round up instead of down' },
          { id: 'c', text: 'Rewriting the module from scratch, as it has grown untidy' },
          { id: 'd', text: 'Catching an error that was not caught before' },
        ],
        answer: ['a'],
        why: 'Refactoring keeps what can be observed. New rounding and new handling of errors change it, and a rewrite is no small step.',
      },
      {
        id: 'tests-red',
        kind: 'single',
        prompt:
          'In the middle of a refactoring two tests fail, and after a few minutes you still don’t see why. What now?',
        options: [
          { id: 'a', text: 'Go on, and repair both tests together once all is done' },
          { id: 'b', text: 'Change what the tests expect' },
          { id: 'c', text: 'Go back to the last green state and step smaller' },
        ],
        answer: ['c'],
        why: 'Steps are cheap, so throwing one away is cheap too. Looking for a fault in a pile of changes is not.',
      },
    ],
  },
]
