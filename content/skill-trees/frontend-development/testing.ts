import type { TreeDraft } from '../../../server/domains/skills/schema'

export const testing: TreeDraft['skills'] = [
  {
    slug: 'unit-testing',
    name: 'Unit testing',
    shortName: 'Unit tests',
    description:
      'A unit test calls a small piece of code with chosen input and checks what comes out. Good tests name a rule, fail for one reason, and still pass after a refactoring, because they look at results and not at the inside. Mocking everything around the code is the common mistake: such tests prove only that the mocks agree with each other.',
    objectives: [
      'Write tests that each name one rule, including limits, empty input and failures',
      'Test asynchronous code and code that depends on time without real waiting',
      'Break the code on purpose and show which test notices',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 150,
    xp: 40,
    requires: ['promises-and-async-functions', 'npm-and-packages'],
    content: {
      type: 'simple',
      body: `Test the rule in words that somebody from outside would understand:

\`\`\`ts
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isOpen } from './opening-hours'

describe('isOpen', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is closed in the minute in which closing time is reached', () => {
    vi.setSystemTime(new Date(2030, 0, 7, 18, 0))
    expect(isOpen({ from: 9, to: 18 })).toBe(false)
  })
})
\`\`\`

Better still, let the function take the time as a parameter, and the fake clock is not needed at all.

Promises need an \`await\`, or the test is over before the check:

\`\`\`ts
it('says which file is missing', async () => {
  await expect(readConfig('nope.json')).rejects.toThrow('nope.json')
})
\`\`\`

How do you know that a test is worth something? Turn a \`<\` into \`<=\`, delete a line. If everything stays green, a test is missing. High coverage says only that lines were *run*, not that anyone looked at the result.

Replace what is slow or outside (network, clock, chance), and leave your own code real.`,
    },
    resources: [{ type: 'link', title: 'Vitest: getting started', url: 'https://vitest.dev/guide/' }],
    assessment: [
      {
        id: 'forgotten-await',
        kind: 'single',
        prompt: "What is risky about `it('rejects', () => { expect(load()).rejects.toThrow() })`?",
        options: [
          { id: 'a', text: 'The test may end before the check has taken place' },
          { id: 'b', text: '`rejects` works only with functions that take a callback' },
          { id: 'c', text: 'The test runs twice' },
          { id: 'd', text: '`toThrow` passes for every error if no message is given' },
        ],
        answer: ['a'],
        why: 'The check is itself a promise. If nobody waits for it, its failure can go unnoticed or be blamed on another test.',
      },
      {
        id: 'brittle',
        kind: 'single',
        prompt: 'Which test survives a refactoring best?',
        options: [
          { id: 'a', text: 'One that checks that an internal helper was called twice' },
          { id: 'b', text: 'One that gives input and checks the returned total' },
          { id: 'c', text: 'One that compares the whole internal state with a snapshot' },
          { id: 'd', text: 'One that checks the order of private method calls' },
        ],
        answer: ['b'],
        why: 'Results are the promise to the caller. How they come about may change without anything being broken.',
      },
    ],
  },
  {
    slug: 'component-testing',
    name: 'Component testing',
    shortName: 'Component tests',
    description:
      'A component test renders a piece of interface and uses it like a person: it finds a button by its name, clicks it and looks at what appears. Asking for roles and names also tests accessibility along the way. Checking class names and internal state is the mistake that makes such tests break with every change of design.',
    objectives: [
      'Find elements by role and name and say why a test id is the last resort',
      "Test a form from typing to the error message, with a fake server at the network's edge",
      'Test loading and failure states without fixed waiting times',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 150,
    xp: 40,
    requires: ['accessibility-foundations', 'react-state', 'unit-testing'],
    content: {
      type: 'simple',
      body: `\`\`\`tsx
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Newsletter } from './newsletter'

it('keeps the address and says what to do when the server refuses', async () => {
  const user = userEvent.setup()
  const send = vi.fn().mockResolvedValue({ problem: 'This address is already on the list.' })
  render(<Newsletter send={send} />)

  const field = screen.getByLabelText('E-mail address')
  await user.type(field, 'ada@example.org')
  await user.click(screen.getByRole('button', { name: 'Subscribe' }))

  expect(await screen.findByText('This address is already on the list.')).toBeTruthy()
  expect(field).toHaveProperty('value', 'ada@example.org')
  expect(send).toHaveBeenCalledExactlyOnceWith('ada@example.org')
})
\`\`\`

Read the queries as questions. \`getBy…\` means "it is there now", \`findBy…\` "it will appear", \`queryBy…\` "it may be missing", for checking that something is *not* there.

If \`getByRole('button', { name: 'Subscribe' })\` finds nothing although you see the button, a screen reader may not find it either. The test has told you about a real problem.

\`user.type\` sends the same events as a person, key by key; setting \`field.value\` would skip most of your code.`,
    },
    resources: [
      { type: 'link', title: 'About queries', url: 'https://testing-library.com/docs/queries/about' },
      { type: 'link', title: 'Vitest browser mode', url: 'https://vitest.dev/guide/browser/' },
    ],
    assessment: [
      {
        id: 'query-kind',
        kind: 'single',
        prompt: 'How do you check that an error message is *not* shown?',
        options: [
          { id: 'a', text: "`expect(screen.getAllByText('Error')).toEqual([])`" },
          { id: 'b', text: "`expect(screen.getByText('Error')).toBe(null)`" },
          { id: 'c', text: "`expect(await screen.findByText('Error')).toBe(null)`" },
          { id: 'd', text: "`expect(screen.queryByText('Error')).toBe(null)`" },
        ],
        answer: ['d'],
        why: 'Only `queryBy…` returns `null` when there is nothing. `getBy…` and `getAllBy…` throw, and `findBy…` waits and rejects.',
      },
      {
        id: 'role-query',
        kind: 'single',
        prompt:
          "A test finds a control with `getByTestId('save')`. Why is `getByRole('button', { name: 'Save' })` better?",
        options: [
          { id: 'a', text: 'It fails if the control has no role or name for a screen reader' },
          { id: 'b', text: 'Test ids are not allowed in the markup of a production build' },
          { id: 'c', text: 'It works without a DOM' },
          { id: 'd', text: 'It is faster, since browsers keep an index of all roles' },
        ],
        answer: ['a'],
        why: 'The test then uses what people use. A test id is found even on an unlabelled `div` that nobody can reach by keyboard.',
      },
    ],
  },
  {
    slug: 'end-to-end-testing',
    name: 'End-to-end testing',
    shortName: 'End-to-end',
    description:
      'An end-to-end test drives a real browser through the finished application, from the address to the stored result. A few of them guard the paths that must never break: signing in, ordering, saving. Fixed waiting times are the usual cause of tests that fail now and then; wait for what people would see instead.',
    objectives: [
      'Write a test for the most important path of an application, with data of its own',
      'Replace each fixed wait by an expectation that waits',
      'Find the reason of a failure on the build server from its trace',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 165,
    xp: 45,
    requires: ['client-side-routing', 'component-testing'],
    content: {
      type: 'simple',
      body: `\`\`\`ts
import { expect, test } from '@playwright/test'

test('a visitor finds a book and puts it on the list', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Search' }).fill('dune')
  await page.getByRole('link', { name: 'Dune', exact: true }).click()

  await expect(page).toHaveURL(/\\/books\\/\\d+$/)
  await page.getByRole('button', { name: 'Add to list' }).click()

  await page.reload()
  await expect(page.getByRole('button', { name: 'Remove from list' })).toBeVisible()
})
\`\`\`

There is no \`sleep\` in it. \`click\` waits until the element is visible, stable and enabled; \`expect(…).toBeVisible()\` tries again until it holds or the time is up. A locator is only a description, looked up anew at each step, so it doesn't go stale.

The reload is the point of this test: it proves that something was stored, not merely drawn.

Keep tests independent. Each one creates what it needs under a name of its own and doesn't rely on the order. If a test fails only sometimes, don't let it retry until it is green: it has found a race in your test, or in your product.`,
    },
    resources: [
      { type: 'link', title: 'Playwright: best practices', url: 'https://playwright.dev/docs/best-practices' },
      { type: 'link', title: 'Playwright: locators', url: 'https://playwright.dev/docs/locators' },
    ],
    assessment: [
      {
        id: 'fixed-wait',
        kind: 'single',
        prompt: 'A test uses `waitForTimeout(2000)` before a check and fails now and then. What is the right change?',
        options: [
          { id: 'a', text: 'Repeating failing tests up to three times' },
          { id: 'b', text: 'Running all tests one after the other' },
          { id: 'c', text: 'An `expect(locator).toBeVisible()` that is awaited' },
          { id: 'd', text: 'Raising the time until the failures stop, say to 5,000' },
        ],
        answer: ['c'],
        why: 'The expectation tries again until it holds: as fast as possible and as patient as necessary. A longer pause only makes every run slower.',
      },
      {
        id: 'how-many',
        kind: 'single',
        prompt: 'Which distribution of tests fits an ordinary web application?',
        options: [
          { id: 'a', text: 'Only unit tests, since they are fastest' },
          { id: 'b', text: 'Only snapshots of the rendered pages' },
          { id: 'c', text: 'End-to-end tests for every rule and for every error message' },
          { id: 'd', text: 'Many tests for rules and components, few end-to-end tests' },
        ],
        answer: ['d'],
        why: 'End-to-end tests prove that the parts work together, but they are slow and say little about the cause. Rules are checked more cheaply and more precisely below.',
      },
    ],
  },
]
