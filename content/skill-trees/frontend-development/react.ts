import type { TreeDraft } from '../../../server/domains/skills/schema'

export const react: TreeDraft['skills'] = [
  {
    slug: 'react-components-and-jsx',
    name: 'React components and JSX',
    shortName: 'Components',
    description:
      'A React component is a function from data to a description of the interface; React then brings the page in line with it. You learn to split a page into components, to pass props and children, and to render lists with keys. Using the array index as the key of a list that changes order is the mistake with the strangest symptoms.',
    objectives: [
      'Split a given design into components and say what each needs to know',
      'Render lists with stable keys, and parts that depend on a condition',
      'Compose with `children` instead of adding more and more options to one component',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 165,
    xp: 45,
    requires: ['dom-events', 'bundlers-and-development-servers', 'typescript-basics'],
    content: {
      type: 'simple',
      body: `A component takes props and returns markup. It must be *pure*: same props, same result, and nothing changed outside while rendering.

\`\`\`tsx
import type { ReactNode } from 'react'

type Book = { id: string; title: string; stock: number }

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

export function Shelf({ books }: { books: Book[] }) {
  return (
    <Panel title="On the shelf">
      {books.length === 0 && <p>Nothing here yet.</p>}
      <ul>
        {books.map((book) => (
          <li key={book.id}>{book.title}</li>
        ))}
      </ul>
    </Panel>
  )
}
\`\`\`

JSX is JavaScript: \`class\` is written \`className\`, every tag is closed, and \`{…}\` holds an expression. Why \`=== 0\` instead of \`!books.length &&\`? Both work; but \`{books.length && …}\` would print a \`0\`.

A \`key\` says *which* item this is. With the index as key, deleting the first row makes React think the last one is gone, and the text typed into each row moves to its neighbour.`,
    },
    resources: [
      { type: 'link', title: 'Describing the UI', url: 'https://react.dev/learn/describing-the-ui' },
      { type: 'link', title: 'Rendering lists', url: 'https://react.dev/learn/rendering-lists' },
    ],
    assessment: [
      {
        id: 'index-key',
        kind: 'single',
        prompt: 'Rows with an input field use `key={index}`. The first row is deleted. What do people see?',
        options: [
          { id: 'a', text: 'The remaining fields hold what was typed one row above' },
          { id: 'b', text: 'React warns and renders nothing' },
          { id: 'c', text: 'All fields are emptied, because every key has changed' },
          { id: 'd', text: "Nothing unusual, since React compares the rows' contents" },
        ],
        answer: ['a'],
        why: "React matches by key: key 0 still exists, so its field (and the text in it) stays and is now shown beside the second row's data. The last key has gone.",
      },
      {
        id: 'zero-printed',
        kind: 'single',
        prompt: '`{count && <Badge />}` is rendered with `count` being 0. What appears?',
        options: [
          { id: 'a', text: '`false`' },
          { id: 'b', text: 'Nothing' },
          { id: 'c', text: 'An empty badge' },
          { id: 'd', text: '`0`' },
        ],
        answer: ['d'],
        why: '`0 && …` is `0`, and React renders numbers. `false`, `null` and `undefined` render nothing, so write `count > 0 && …`.',
      },
    ],
  },
  {
    slug: 'react-state',
    name: 'State in React',
    shortName: 'State',
    description:
      'State is what a component remembers between renders; changing it asks React to render again. You decide what has to be state, where it lives, and how to update it without changing the old value. Copying props or computed values into state is the typical mistake: two copies soon disagree.',
    objectives: [
      'Find the smallest state for a given screen and compute everything else',
      'Update nested objects and lists in state without mutation',
      'Lift state to the nearest common parent, and reset it with a key',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 165,
    xp: 45,
    requires: ['react-components-and-jsx'],
    content: {
      type: 'simple',
      body: `\`\`\`tsx
import { useState } from 'react'

type Task = { id: number; title: string; done: boolean }

export function Tasks({ initial }: { initial: Task[] }) {
  const [tasks, setTasks] = useState(initial)
  const open = tasks.filter((task) => !task.done).length // computed, no state

  function toggle(id: number) {
    setTasks((current) =>
      current.map((task) => (task.id === id ? { ...task, done: !task.done } : task)),
    )
  }

  return (
    <section>
      <p>{open} to do</p>
      {tasks.map((task) => (
        <label key={task.id}>
          <input type="checkbox" checked={task.done} onChange={() => toggle(task.id)} />
          {task.title}
        </label>
      ))}
    </section>
  )
}
\`\`\`

Three rules carry far:

- State is a **snapshot**. After \`setTasks\` the variable \`tasks\` in this render is still the old list.
- If the new value depends on the old one, pass a **function**. React calls it with the latest value.
- **Never change** the old value. React compares by identity; \`tasks.push(…)\` leaves the same array and nothing is rendered.

\`open\` is computed on each render. Kept in a second state, it would be wrong the first time somebody forgot to update it.`,
    },
    resources: [
      { type: 'link', title: 'Managing state', url: 'https://react.dev/learn/managing-state' },
      { type: 'link', title: 'State as a snapshot', url: 'https://react.dev/learn/state-as-a-snapshot' },
    ],
    assessment: [
      {
        id: 'snapshot',
        kind: 'single',
        prompt:
          '`count` is 0, and a click runs `setCount(count + 1); setCount(count + 1)`. What is `count` afterwards?',
        options: [
          { id: 'a', text: 'It throws an error' },
          { id: 'b', text: '1' },
          { id: 'c', text: '2' },
          { id: 'd', text: '0' },
        ],
        answer: ['b'],
        why: 'Both calls use the snapshot 0 and ask for 1. With `setCount((c) => c + 1)` twice it would be 2.',
      },
      {
        id: 'derived-state',
        kind: 'single',
        prompt:
          'A component holds `items` in state and keeps `total` in a second state that an effect updates. What is better?',
        options: [
          { id: 'a', text: 'Storing `total` in a ref' },
          { id: 'b', text: 'Moving both into a context above it' },
          { id: 'c', text: 'Computing `total` from `items` while rendering' },
          { id: 'd', text: "Updating `total` in the effect's clean-up" },
        ],
        answer: ['c'],
        why: 'Whatever follows from other data needs no state. The effect causes a second render with a wrong total in between.',
      },
    ],
  },
  {
    slug: 'effects-and-custom-hooks',
    name: 'Effects, refs and custom hooks',
    shortName: 'Effects',
    description:
      "An effect keeps something outside React in step with a component: a subscription, a timer, a map widget, a title. Refs hold values and elements that rendering doesn't depend on, and custom hooks package both for reuse. Most effects that people write are not needed at all, above all those that compute one state from another.",
    objectives: [
      'Write an effect with a clean-up that survives being run twice in Strict Mode',
      'Decide whether a piece of code belongs in an event handler, in the render or in an effect',
      'Extract a custom hook with a small interface and test it in two components',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 195,
    xp: 50,
    requires: ['fetch-and-json', 'react-state'],
    content: {
      type: 'simple',
      body: `An effect answers "what must stay in step while this is on the screen?". Set up, and undo in the clean-up:

\`\`\`tsx
import { useEffect, useState } from 'react'

export function useOnline() {
  const [online, setOnline] = useState(navigator.onLine)

  useEffect(() => {
    const update = () => setOnline(navigator.onLine)
    window.addEventListener('online', update)
    window.addEventListener('offline', update)
    return () => {
      window.removeEventListener('online', update)
      window.removeEventListener('offline', update)
    }
  }, [])

  return online
}
\`\`\`

React runs the clean-up before the effect runs again and when the component goes away. In development, Strict Mode runs set-up, clean-up, set-up, to show you a missing clean-up early.

The list names every value of the component that the effect reads. Don't leave one out to make the effect run less often: it would go on with an old value. Change what it depends on instead.

No effect is needed to compute something from props or state (do it while rendering), nor to react to a click (do it in the handler). When an effect loads data, abort in its clean-up, or a slow answer for the previous id overwrites the current one.`,
    },
    resources: [
      { type: 'link', title: 'Synchronizing with effects', url: 'https://react.dev/learn/synchronizing-with-effects' },
      {
        type: 'link',
        title: 'You might not need an effect',
        url: 'https://react.dev/learn/you-might-not-need-an-effect',
      },
    ],
    assessment: [
      {
        id: 'missing-dependency',
        kind: 'single',
        prompt:
          'An effect starts `setInterval(() => setCount(count + 1), 1000)` with `[]` as its list. What does the display show?',
        options: [
          { id: 'a', text: 'It goes to 1 and stays there' },
          { id: 'b', text: 'It counts faster and faster' },
          { id: 'c', text: 'It counts up each second' },
          { id: 'd', text: 'It stays at 0' },
        ],
        answer: ['a'],
        why: 'The callback captured `count` from the first render, 0, and sets 1 again and again. `setCount((c) => c + 1)` needs no captured value.',
      },
      {
        id: 'needs-effect',
        kind: 'single',
        prompt: 'Which of these is a job for an effect?',
        options: [
          { id: 'a', text: 'Sorting a list before it is shown' },
          { id: 'b', text: 'Resetting a form when its "Clear" button is pressed' },
          { id: 'c', text: 'Sending an order when a button is pressed' },
          { id: 'd', text: 'Connecting to a chat server as long as a room is shown' },
        ],
        answer: ['d'],
        why: 'The connection is something outside that has to follow what is on the screen. Sorting belongs in the render, the other two in event handlers.',
      },
    ],
  },
]
