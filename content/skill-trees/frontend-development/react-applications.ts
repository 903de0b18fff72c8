import type { TreeDraft } from '../../../server/domains/skills/schema'

export const reactApplications: TreeDraft['skills'] = [
  {
    slug: 'reducers-and-context',
    name: 'Reducers and context',
    shortName: 'Reducers',
    description:
      'A reducer gathers all changes of a state in one pure function: an action goes in, the next state comes out. Context hands a value to a whole subtree without passing it through every level. Using one large context as a store for everything is the typical mistake, because each change renders every component that reads it.',
    objectives: [
      'Replace scattered state updates by a reducer with named actions and test it without React',
      'Provide and read a context that fails loudly when its provider is missing',
      'Decide between props, composition and context for a given value',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 120,
    xp: 35,
    requires: ['unions-and-narrowing', 'react-state'],
    content: {
      type: 'simple',
      body: `Actions say *what happened*; the reducer decides what follows:

\`\`\`tsx
import { createContext, useContext, useReducer, type Dispatch, type ReactNode } from 'react'

type Line = { id: string; count: number }
type Action = { type: 'added'; id: string } | { type: 'removed'; id: string }

export function cartReducer(lines: Line[], action: Action): Line[] {
  const others = lines.filter((line) => line.id !== action.id)
  if (action.type === 'removed') return others
  const before = lines.find((line) => line.id === action.id)?.count ?? 0
  return [...others, { id: action.id, count: before + 1 }]
}

const CartContext = createContext<{ lines: Line[]; dispatch: Dispatch<Action> } | null>(null)

export function CartProvider({ children }: { children: ReactNode }) {
  const [lines, dispatch] = useReducer(cartReducer, [])
  return <CartContext.Provider value={{ lines, dispatch }}>{children}</CartContext.Provider>
}

export function useCart() {
  const cart = useContext(CartContext)
  if (!cart) throw new Error('useCart needs a CartProvider above it.')
  return cart
}
\`\`\`

The reducer is an ordinary function, so its tests need no browser. It must be pure: no requests, no random ids, no clock. Those belong in the handler that dispatches.

Before you reach for context, try passing \`children\`: a layout that never mentions the cart doesn't have to pass it through.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Extracting state logic into a reducer',
        url: 'https://react.dev/learn/extracting-state-logic-into-a-reducer',
      },
      {
        type: 'link',
        title: 'Scaling up with reducer and context',
        url: 'https://react.dev/learn/scaling-up-with-reducer-and-context',
      },
    ],
    assessment: [
      {
        id: 'pure-reducer',
        kind: 'single',
        prompt: 'Which line does not belong in a reducer?',
        options: [
          { id: 'a', text: "`fetch('/api/cart', { method: 'POST' })`" },
          { id: 'b', text: "`throw new Error('Unknown action')`" },
          { id: 'c', text: '`return [...lines, action.line]`' },
          { id: 'd', text: '`if (lines.length > 99) return lines`' },
        ],
        answer: ['a'],
        why: 'A reducer may be called more than once for one action and has to be pure. Start requests in event handlers. (Throwing for an unknown action is fine.)',
      },
      {
        id: 'context-render',
        kind: 'single',
        prompt:
          'A context holds `{ user, theme }` and its provider gets a new object when the theme changes. Which components render again?',
        options: [
          { id: 'a', text: 'All that read this context' },
          { id: 'b', text: 'Only those that use `theme`' },
          { id: 'c', text: 'All components of the app' },
          { id: 'd', text: 'Only the provider and its direct children' },
        ],
        answer: ['a'],
        why: "React compares the context's value as a whole. Separate contexts for things that change separately avoid it.",
      },
    ],
  },
  {
    slug: 'forms-in-react',
    name: 'Forms in React',
    shortName: 'React forms',
    description:
      "Forms in React are ordinary forms: labels, names, submit events and the browser's own validation still do most of the work. You decide which fields have to be state, and you handle sending, server errors and double clicks. Making every field controlled by habit is a common mistake; a form that is only read on submit needs no state at all.",
    objectives: [
      'Build the same form controlled and uncontrolled and say when each is the better choice',
      'Show errors from the server at their fields and move focus to the first one',
      'Keep what people typed when sending fails, and prevent sending twice',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 120,
    xp: 35,
    requires: ['form-validation', 'react-state'],
    content: {
      type: 'simple',
      body: `Nothing depends on the fields while people type, so the form can keep the values itself and be read once:

\`\`\`tsx
import { useId, useState, type FormEvent } from 'react'

type Props = { send: (email: string) => Promise<{ problem?: string }> }

export function Newsletter({ send }: Props) {
  const id = useId()
  const [problem, setProblem] = useState<string>()
  const [sending, setSending] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const email = String(new FormData(event.currentTarget).get('email'))
    setSending(true)
    try {
      setProblem((await send(email)).problem)
    } catch {
      setProblem('We could not reach the server. Please try again.')
    } finally {
      setSending(false)
    }
  }

  return (
    <form onSubmit={submit}>
      <label htmlFor={id}>E-mail address</label>
      <input id={id} name="email" type="email" required
        aria-invalid={problem ? true : undefined} aria-describedby={\`\${id}-problem\`} />
      <p id={\`\${id}-problem\`} role="alert">{problem}</p>
      <button disabled={sending}>{sending ? 'Sending…' : 'Subscribe'}</button>
    </form>
  )
}
\`\`\`

Control a field (\`value\` and \`onChange\`) when something else follows it at once: a preview, a filter, a dependent field. \`value\` without \`onChange\` makes it read-only; a start value is \`defaultValue\`.`,
    },
    resources: [
      {
        type: 'link',
        title: 'input: controlling an input with a state variable',
        url: 'https://react.dev/reference/react-dom/components/input',
      },
      {
        type: 'link',
        title: 'Reacting to input with state',
        url: 'https://react.dev/learn/reacting-to-input-with-state',
      },
    ],
    assessment: [
      {
        id: 'frozen-field',
        kind: 'single',
        prompt: "`<input value={name} />` can't be typed into. Why?",
        options: [
          { id: 'a', text: '`name` is a reserved word' },
          { id: 'b', text: 'Without `onChange` the state never follows the typing' },
          { id: 'c', text: 'The input needs a `name` to take part in the form' },
          { id: 'd', text: 'Inputs in React are read-only unless `type` is given' },
        ],
        answer: ['b'],
        why: "React puts the state's value back after every key. Update the state in `onChange`, or use `defaultValue` for an uncontrolled field.",
      },
      {
        id: 'when-controlled',
        kind: 'single',
        prompt: 'Which field has a good reason to be controlled?',
        options: [
          { id: 'a', text: 'The street in an address form that is sent as a whole' },
          { id: 'b', text: 'A file upload' },
          { id: 'c', text: 'A comment that is read only on submit' },
          { id: 'd', text: 'A search field whose results are filtered with every key' },
        ],
        answer: ['d'],
        why: "Something on the screen follows each change. File inputs can't be controlled, and the other two can be read once with `FormData`.",
      },
    ],
  },
  {
    slug: 'client-side-routing',
    name: 'Client-side routing',
    shortName: 'Routing',
    description:
      'A router maps addresses to components and changes the page without loading a new document. You design addresses, nest layouts, read parameters and load data for a route. What gets forgotten most often is everything a real navigation does by itself: the title, the scroll position, focus, and a proper page for "not found".',
    objectives: [
      'Design the addresses of an application and nest its layouts accordingly',
      'Use real links, so that opening in a new tab and copying the address still work',
      'Set title, focus and scroll position after a navigation, and answer unknown addresses',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 30,
    requires: ['urls-and-history', 'react-state'],
    resources: [
      {
        type: 'link',
        title: 'Working with the History API',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/History_API/Working_with_the_History_API',
      },
      {
        type: 'link',
        title: 'SPA (single-page application)',
        url: 'https://developer.mozilla.org/en-US/docs/Glossary/SPA',
      },
    ],
    assessment: [
      {
        id: 'link-element',
        kind: 'single',
        prompt: "Why does a router's link component render an `<a href>` although it handles the click itself?",
        options: [
          { id: 'a', text: "Because React can't attach `onClick` to other elements" },
          { id: 'b', text: 'So that the browser loads the new page in the background' },
          { id: 'c', text: 'So that new tabs, the keyboard and crawlers still work' },
          { id: 'd', text: 'Because the History API demands it' },
        ],
        answer: ['c'],
        why: 'A real address is what makes a link a link. A `div` with `onClick` loses the middle click, the context menu, focus and much more.',
      },
      {
        id: 'deep-link',
        kind: 'single',
        prompt:
          "A single-page app works when started at `/`, but a reload of `/books/7` shows the server's 404 page. What is missing?",
        options: [
          { id: 'a', text: "The server has to answer these addresses with the app's HTML" },
          { id: 'b', text: 'The component has to keep the address in `localStorage`' },
          { id: 'c', text: 'The router needs an additional route for reloads' },
          { id: 'd', text: '`history.pushState` was given a wrong title' },
        ],
        answer: ['a'],
        why: 'On a reload the server sees `/books/7`, and there is no such file. Let it answer with the app for addresses the router knows, or render them on the server.',
      },
    ],
  },
]
