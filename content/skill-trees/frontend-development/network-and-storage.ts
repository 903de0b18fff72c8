import type { TreeDraft } from '../../../server/domains/skills/schema'

export const networkAndStorage: TreeDraft['skills'] = [
  {
    slug: 'fetch-and-json',
    name: 'Fetch and JSON',
    shortName: 'Fetch',
    description:
      '`fetch` sends requests from a page and gives you the response as a promise; JSON is the usual form of the data. Real code also has to deal with errors, with waiting, with requests that nobody needs any more, and with answers that arrive in the wrong order. Believing that `fetch` rejects for a 404 is the mistake that almost everyone makes.',
    objectives: [
      'Write a loading function that tells network failure, HTTP error and bad data apart',
      'Cancel a request with an `AbortController` when a newer one replaces it',
      'Send JSON and form data with the right headers, and debounce a search field',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 180,
    xp: 45,
    requires: ['http-requests-and-responses', 'promises-and-async-functions'],
    content: {
      type: 'simple',
      body: `\`fetch\` rejects only if no response came at all. A 404 or 500 is a response, so ask for \`ok\`:

\`\`\`js
async function loadJson(url, options) {
  const response = await fetch(url, options)
  if (!response.ok) throw new Error(\`\${url} answered \${response.status}.\`)
  return response.json()
}
\`\`\`

A search field starts a request for every pause in typing. Answers may overtake one another, so cancel the old request before you start the next one:

\`\`\`js
let current

async function search(text) {
  current?.abort()
  const controller = new AbortController()
  current = controller
  try {
    const query = new URLSearchParams({ q: text })
    show(await loadJson(\`/api/books?\${query}\`, { signal: controller.signal }))
  } catch (error) {
    if (error.name !== 'AbortError') showProblem(error)
  }
}
\`\`\`

An abort is no failure to report. \`URLSearchParams\` takes care of the escaping: pasting the text into the address yourself breaks at the first \`&\`.

A time limit is one line: pass \`AbortSignal.timeout(5000)\` as the signal; it rejects with a \`TimeoutError\`.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Using the Fetch API',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API/Using_Fetch',
      },
      {
        type: 'link',
        title: 'AbortController',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortController',
      },
    ],
    assessment: [
      {
        id: 'fetch-404',
        kind: 'single',
        prompt: "`const r = await fetch('/missing')` gets status 404. What happens?",
        options: [
          { id: 'a', text: '`fetch` rejects with an error whose status is 404' },
          { id: 'b', text: 'The promise stays pending' },
          { id: 'c', text: 'The promise is fulfilled, and `r` is `null`' },
          { id: 'd', text: 'The promise is fulfilled, and `r.ok` is `false`' },
        ],
        answer: ['d'],
        why: "From `fetch`'s point of view the exchange succeeded: there was a response. It rejects when there is none, for example without a network or when CORS forbids reading it.",
      },
      {
        id: 'race',
        kind: 'single',
        prompt: 'A search shows results of "rea" although the field says "react". What is the most likely cause?',
        options: [
          { id: 'a', text: "The browser's cache answered the second request with the first result" },
          { id: 'b', text: 'The server dropped the second request because the first one was running' },
          { id: 'c', text: 'The answer to the earlier request arrived last and overwrote the newer one' },
          { id: 'd', text: 'JSON parsing changed the order of the results' },
        ],
        answer: ['c'],
        why: "Nothing guarantees the order of answers. Abort the earlier request, or ignore any answer that doesn't belong to the latest one.",
      },
    ],
  },
  {
    slug: 'browser-storage',
    name: 'Browser storage and cookies',
    shortName: 'Storage',
    description:
      'A page can keep data on the device: cookies for the server, `localStorage` for small settings, IndexedDB for larger amounts. Each has its own lifetime, size and visibility, and people can clear all of them. Keeping a sign-in token in `localStorage` is a popular mistake, because any script on the page can read it.',
    objectives: [
      'Choose between a cookie, `sessionStorage`, `localStorage` and IndexedDB and give the reason',
      "Store settings so that unreadable or outdated data doesn't break the page",
      'Explain what `HttpOnly`, `Secure` and `SameSite` protect against',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 90,
    xp: 25,
    requires: ['dom-events'],
    resources: [
      {
        type: 'link',
        title: 'Client-side storage',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Extensions/Client-side_APIs/Client-side_storage',
      },
      {
        type: 'link',
        title: 'Using HTTP cookies',
        url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Cookies',
      },
    ],
    assessment: [
      {
        id: 'stored-type',
        kind: 'single',
        prompt: "`localStorage.setItem('count', 5)`. What does `localStorage.getItem('count') + 1` give?",
        options: [
          { id: 'a', text: 'An error, because only strings can be stored' },
          { id: 'b', text: '`NaN`' },
          { id: 'c', text: '`6`' },
          { id: 'd', text: "`'51'`" },
        ],
        answer: ['d'],
        why: 'Storage turns values into strings. Convert them when reading (`Number(…)`, `JSON.parse`) and be prepared for anything.',
      },
      {
        id: 'http-only',
        kind: 'multiple',
        prompt: 'Which statements about `HttpOnly` on a session cookie are right?',
        options: [
          { id: 'a', text: "Scripts in the page can't read it, not even injected ones" },
          { id: 'b', text: 'An injected script can still send requests that carry it' },
          { id: 'c', text: "It can't be sent along with requests that scripts make" },
          { id: 'd', text: 'It is sent only over unencrypted HTTP' },
        ],
        answer: ['a', 'b'],
        why: "The attribute hides the cookie from `document.cookie`. The browser still attaches it, so a script in your page can act in the person's name as long as the page is open.",
      },
    ],
  },
  {
    slug: 'urls-and-history',
    name: 'URLs and history',
    shortName: 'URLs',
    description:
      "The address is the part of your interface that people bookmark, share and step back through. You parse and build URLs with the platform's own classes, keep filters and pages in the query, and use the History API without breaking the back button. State that lives only in memory is a typical mistake: a reload loses it, and a link can't carry it.",
    objectives: [
      'Parse, change and build addresses with `URL` and `URLSearchParams`, never by joining strings',
      "Keep a list's filter and page in the address and restore them on load and on going back",
      'Decide between `pushState` and `replaceState` for a given change',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 105,
    xp: 30,
    requires: ['dom-events'],
    content: {
      type: 'simple',
      body: `The address is the single source of truth for "what am I looking at?". Write the state there, then draw from there:

\`\`\`js
function readFilter() {
  const query = new URLSearchParams(location.search)
  return { text: query.get('q') ?? '', page: Number(query.get('page')) || 1 }
}

function setFilter({ text, page }) {
  const url = new URL(location.href)
  url.searchParams.set('q', text)
  url.searchParams.set('page', String(page))
  history.pushState(null, '', url)
  draw(readFilter())
}

window.addEventListener('popstate', () => draw(readFilter()))
draw(readFilter())
\`\`\`

\`pushState\` adds an entry and fires no event, so you draw yourself. \`popstate\` comes when people move through the history, and one line handles it, because \`draw\` needs nothing but the address.

Would someone expect the back button to undo this step? Then push. For each letter typed into a filter, use \`replaceState\`, or thirty steps back lie between them and the page they came from.

Treat the query as hostile: anyone may type \`page=-9e99\`.`,
    },
    resources: [
      { type: 'link', title: 'History API', url: 'https://developer.mozilla.org/en-US/docs/Web/API/History_API' },
      {
        type: 'link',
        title: 'URLSearchParams',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/URLSearchParams',
      },
    ],
    assessment: [
      {
        id: 'push-event',
        kind: 'single',
        prompt: "What happens on `history.pushState(null, '', '/cart')`?",
        options: [
          { id: 'a', text: 'The address changes, and `popstate` fires' },
          { id: 'b', text: 'Only the title of the entry changes' },
          { id: 'c', text: 'The address changes, and nothing is loaded' },
          { id: 'd', text: 'The browser loads `/cart` and adds an entry' },
        ],
        answer: ['c'],
        why: '`pushState` only records. Drawing the new state is up to you; `popstate` comes when people move through the history.',
      },
      {
        id: 'encode-query',
        kind: 'single',
        prompt: "`'/search?q=' + text` is used with the text `salt & pepper`. What does the server read as `q`?",
        options: [
          { id: 'a', text: '`salt `, followed by a second parameter' },
          { id: 'b', text: 'Nothing, because the browser refuses the address' },
          { id: 'c', text: '`salt+&+pepper`' },
          { id: 'd', text: '`salt & pepper`' },
        ],
        answer: ['a'],
        why: 'An unescaped `&` ends the parameter. `new URLSearchParams({ q: text })` escapes it.',
      },
    ],
  },
]
