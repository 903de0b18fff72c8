import type { TreeDraft } from '../../../server/domains/skills/schema'

export const reactData: TreeDraft['skills'] = [
  {
    slug: 'suspense-and-error-boundaries',
    name: 'Suspense and error boundaries',
    shortName: 'Suspense',
    description:
      'Suspense shows a fallback while a part of the tree is not ready; an error boundary shows one when a part fails. Where you place them decides how much of a page waits or breaks together. One single boundary around the whole app is the usual mistake: a failing advertisement then takes the checkout with it.',
    objectives: [
      'Load a component on demand with `lazy` and show a fallback that keeps the layout still',
      'Place error boundaries so that one failing widget leaves the rest usable',
      'Keep the old content visible with a transition while the new one loads',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 105,
    xp: 30,
    requires: ['effects-and-custom-hooks'],
    content: {
      type: 'simple',
      body: `\`\`\`tsx
import { Component, lazy, Suspense, type ReactNode } from 'react'

const Chart = lazy(() => import('./chart')) // its own file, loaded when shown

class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  render() {
    return this.state.failed ? <p>This part could not be shown.</p> : this.props.children
  }
}

export function Report() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<div className="chart-space" aria-busy="true" />}>
        <Chart />
      </Suspense>
    </ErrorBoundary>
  )
}
\`\`\`

The nearest \`Suspense\` above catches the waiting, the nearest boundary above catches the failure, here also a failed download of the file. Give the fallback the size of what will come, or the page jumps.

An error boundary catches what is thrown **while rendering**. It does not see errors in event handlers or in code that runs later; handle these where they happen, and put a message into state.

When people switch to another tab, wrap the update in \`startTransition\`: React then keeps the old content instead of flashing the fallback.`,
    },
    resources: [
      { type: 'link', title: 'Suspense', url: 'https://react.dev/reference/react/Suspense' },
      {
        type: 'link',
        title: 'Component: catching rendering errors with an error boundary',
        url: 'https://react.dev/reference/react/Component',
      },
    ],
    assessment: [
      {
        id: 'boundary-catches',
        kind: 'single',
        prompt: 'Which error does an error boundary catch?',
        options: [
          { id: 'a', text: 'One thrown while a child component renders' },
          { id: 'b', text: 'A rejected promise in a click handler' },
          { id: 'c', text: 'One thrown in a click handler of a child' },
          { id: 'd', text: 'One thrown in a `setTimeout` callback' },
        ],
        answer: ['a'],
        why: 'Boundaries catch errors while React renders. The others happen outside of it: catch them yourself and show the problem through state.',
      },
      {
        id: 'boundary-placement',
        kind: 'single',
        prompt:
          'A page has an article and, next to it, a comment list that loads slowly. Where does `<Suspense>` belong?',
        options: [
          { id: 'a', text: 'Around each comment' },
          { id: 'b', text: 'Around the comment list' },
          { id: 'c', text: 'Around the article' },
          { id: 'd', text: 'Around the whole page' },
        ],
        answer: ['b'],
        why: 'Whatever stands inside waits together. The article should appear at once, and single boundaries for each comment would make the list flicker piece by piece.',
      },
    ],
  },
  {
    slug: 'server-state-and-caching',
    name: 'Server state and caching',
    shortName: 'Server state',
    description:
      'Data from a server is not yours: what you hold is a copy that ages. A cache keyed by the question decides when a copy is fresh enough, shares one request among many components and updates after a change. Copying answers into ordinary state by hand is the typical mistake; soon three copies say three different things.',
    objectives: [
      'Describe for each kind of data how old it may be and what makes it out of date',
      'Show loading, refreshing, failed and stale states differently',
      'Carry out an optimistic change and roll it back when the server refuses',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 150,
    xp: 45,
    requires: ['generics-and-utility-types', 'effects-and-custom-hooks'],
    content: {
      type: 'simple',
      body: `The heart of every such library fits on one screen. Note what the key does:

\`\`\`ts
type Entry<Data> = { promise: Promise<Data>; loadedAt: number }

export function createCache<Data>(load: (key: string) => Promise<Data>, maxAge: number) {
  const entries = new Map<string, Entry<Data>>()

  function read(key: string): Promise<Data> {
    const entry = entries.get(key)
    if (entry && Date.now() - entry.loadedAt < maxAge) return entry.promise
    const promise = load(key)
    entries.set(key, { promise, loadedAt: Date.now() })
    promise.catch(() => {
      // A failure is not an answer. By now a newer request may have the place.
      if (entries.get(key)?.promise === promise) entries.delete(key)
    })
    return promise
  }

  return { read, invalidate: (key: string) => entries.delete(key) }
}
\`\`\`

Two components that ask for \`book/7\` share one request, because the *promise* is stored. Everything the answer depends on has to be in the key: forget the language, and people see the wrong one.

After a change you know what is out of date, so invalidate it. An **optimistic** update shows the result at once, keeps the old value, and puts it back when the server says no. Use it where success is likely and a step back harmless: a like, not a payment.

In a real project take a maintained library. It also handles focus, retries, cancelling and memory.`,
    },
    resources: [
      { type: 'link', title: 'Fetching data with effects', url: 'https://react.dev/reference/react/useEffect' },
      { type: 'link', title: 'HTTP caching', url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Caching' },
    ],
    assessment: [
      {
        id: 'cache-key',
        kind: 'single',
        prompt: "A list is cached under `['books', page]` and loaded with `?page=…&sort=…`. What goes wrong?",
        options: [
          { id: 'a', text: "The cache can't compare keys that are arrays" },
          { id: 'b', text: 'The list is loaded twice' },
          { id: 'c', text: 'Nothing, because the sort order is no data' },
          { id: 'd', text: 'After sorting anew, the old answer is shown' },
        ],
        answer: ['d'],
        why: 'The key has to contain everything the answer depends on. Two different questions must not share one entry.',
      },
      {
        id: 'optimistic',
        kind: 'single',
        prompt: 'Which action suits an optimistic update least?',
        options: [
          { id: 'a', text: 'Reordering a personal list' },
          { id: 'b', text: 'Giving a like' },
          { id: 'c', text: 'Paying an invoice' },
          { id: 'd', text: 'Marking a message as read' },
        ],
        answer: ['c'],
        why: 'If it fails, the interface has to take the success back. For a payment that is worse than a second of waiting.',
      },
    ],
  },
  {
    slug: 'server-rendering-and-hydration',
    name: 'Server rendering and hydration',
    shortName: 'SSR',
    description:
      'The server can send finished HTML, which the browser shows before any script has run; hydration then attaches React to it. You weigh static, server and client rendering by how fresh, personal and quick a page must be. The typical failure is a mismatch, when server and browser render different things: times, random values, or what only the browser knows.',
    objectives: [
      'Compare static, server-side and client-side rendering for three given pages',
      "Explain what hydration does and what people can and can't do before it has finished",
      'Find and fix a hydration mismatch without switching the warning off',
    ],
    type: 'knowledge',
    difficulty: 'advanced',
    minutes: 150,
    xp: 40,
    requires: ['suspense-and-error-boundaries', 'client-side-routing'],
    content: {
      type: 'simple',
      body: `The first render in the browser has to give exactly what the server sent. This component breaks the promise, because the two have different clocks and perhaps time zones:

\`\`\`tsx
function Opened() {
  return <p>Opened at {new Date().toLocaleTimeString()}</p>
}
\`\`\`

Decide on the server and pass the value down, or show the personal part after hydration:

\`\`\`tsx
import { useEffect, useState } from 'react'

export function LocalTime({ iso }: { iso: string }) {
  const [text, setText] = useState(iso) // the same on both sides

  useEffect(() => {
    setText(new Date(iso).toLocaleString())
  }, [iso])

  return <time dateTime={iso}>{text}</time>
}
\`\`\`

Where should a page be rendered?

- **Static**, at build time: the same for all and rarely changed. Fast and cheap.
- **Server**, on request: personal or fresh, and wanted in the first HTML.
- **Client**: behind a sign-in, highly interactive, nothing for search engines.

Server HTML makes a page visible sooner, but buttons react only after hydration, so a large bundle can leave a page that looks ready and isn't. Links and forms that work without a script bridge that gap.`,
    },
    resources: [
      { type: 'link', title: 'Rendering on the web', url: 'https://web.dev/articles/rendering-on-the-web' },
      { type: 'link', title: 'hydrateRoot', url: 'https://react.dev/reference/react-dom/client/hydrateRoot' },
    ],
    assessment: [
      {
        id: 'mismatch',
        kind: 'single',
        prompt: 'What causes a hydration mismatch?',
        options: [
          { id: 'a', text: 'A text that depends on `typeof window`' },
          { id: 'b', text: "An `onClick` handler that the server can't send" },
          { id: 'c', text: 'A style sheet that loads late' },
          { id: 'd', text: 'A list whose keys come from the database' },
        ],
        answer: ['a'],
        why: "Server and browser render different text here. Handlers aren't part of the HTML; keys and styles don't differ.",
      },
      {
        id: 'render-choice',
        kind: 'single',
        prompt:
          'An online encyclopaedia changes each article a few times a month and has millions of anonymous readers. Which rendering suits it best?',
        options: [
          { id: 'a', text: 'Client-side rendering with a loading indicator' },
          { id: 'b', text: 'Static pages that are renewed when an article changes' },
          { id: 'c', text: 'Client-side rendering with the articles in one large file' },
          { id: 'd', text: 'A fresh server rendering for each request, without a cache' },
        ],
        answer: ['b'],
        why: 'The same HTML serves everybody, so make it once and let caches deliver it. Rendering anew each time costs a lot and shows nothing newer.',
      },
    ],
  },
  {
    slug: 'project-react-application',
    name: 'Project: a React application',
    shortName: 'React app',
    description:
      'Build an application with several screens that lists, shows, creates and edits data of an interface, yours or a public one. It is typed throughout, keeps its state in the right places and is pleasant to use on a bad connection. Start with one screen from the address to the server and back; five half-finished screens teach far less.',
    objectives: [
      'Deliver at least four routes with nested layouts that all survive a reload and can be shared',
      'Create and edit with validation, server errors at their fields, and one optimistic update',
      'Keep `strict` TypeScript free of `any` and check all data that comes from outside',
      'Have a review: let somebody read one feature, answer their questions and act on two of them',
    ],
    type: 'project',
    difficulty: 'advanced',
    minutes: 1200,
    xp: 95,
    milestone: true,
    requires: [
      'project-browser-app',
      'reducers-and-context',
      'forms-in-react',
      'client-side-routing',
      'suspense-and-error-boundaries',
      'server-state-and-caching',
    ],
    resources: [
      { type: 'link', title: 'Thinking in React', url: 'https://react.dev/learn/thinking-in-react' },
      { type: 'link', title: 'Using TypeScript', url: 'https://react.dev/learn/typescript' },
    ],
  },
]
