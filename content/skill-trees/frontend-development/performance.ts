import type { TreeDraft } from '../../../server/domains/skills/schema'

export const performance: TreeDraft['skills'] = [
  {
    slug: 'rendering-performance-in-react',
    name: 'Rendering performance in React',
    shortName: 'React speed',
    description:
      'Most React screens are fast enough; the slow ones have a reason that can be measured. You record a profile, find out what renders and why, and fix the cause: state placed too high, lists that are too long, values that are new each time. Wrapping everything in `useMemo` beforehand is the mistake: it costs work and often changes nothing.',
    objectives: [
      'Record an interaction with the profiler and name the component that costs most',
      'Reduce renders by moving state down or passing children through, before using `memo`',
      'Keep typing smooth next to a slow list with `useDeferredValue` or by showing fewer rows',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 105,
    xp: 30,
    optional: true,
    requires: ['how-browsers-render', 'reducers-and-context'],
    resources: [
      { type: 'link', title: 'memo', url: 'https://react.dev/reference/react/memo' },
      { type: 'link', title: 'useDeferredValue', url: 'https://react.dev/reference/react/useDeferredValue' },
    ],
    assessment: [
      {
        id: 'memo-broken',
        kind: 'single',
        prompt:
          '`const Row = memo(RowView)` is used as `<Row onPick={() => pick(id)} />` and still renders each time. Why?',
        options: [
          { id: 'a', text: '`memo` has no effect inside of a list' },
          { id: 'b', text: '`RowView` has to be a class' },
          { id: 'c', text: '`memo` ignores components with event handlers' },
          { id: 'd', text: 'The arrow function is a new value each time' },
        ],
        answer: ['d'],
        why: '`memo` compares props by identity. Pass `pick` and `id` separately, or keep the function stable with `useCallback` (or let React Compiler do it).',
      },
      {
        id: 'move-state',
        kind: 'single',
        prompt: 'Typing into a small search field makes a whole page render. What do you try first?',
        options: [
          { id: 'a', text: "Moving the field's state down into a component of its own" },
          { id: 'b', text: 'Wrapping every component of the page in `memo`' },
          { id: 'c', text: "Moving the field's state up into a global store" },
          { id: 'd', text: '`useEffect` instead of `onChange`' },
        ],
        answer: ['a'],
        why: "State that lives lower causes fewer renders. The rest of the page isn't involved any more and needs no memoising.",
      },
    ],
  },
  {
    slug: 'core-web-vitals',
    name: 'Core Web Vitals',
    shortName: 'Web Vitals',
    description:
      'Three numbers describe how a page feels: when the main content appears (LCP), how quickly it reacts (INP), and how much it jumps (CLS). They are measured with real visitors and judged at the 75th percentile. The typical mistake is trusting one run on a fast laptop; most visitors have a cheaper phone and a worse network.',
    objectives: [
      'Explain LCP, INP and CLS, their limits and what typically spoils each',
      'Tell laboratory from field data and say what each is good for',
      'Find out which element is the LCP element of a page and what its time consists of',
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 35,
    requires: ['http-requests-and-responses', 'responsive-design', 'how-browsers-render'],
    content: {
      type: 'simple',
      body: `Good, at the 75th percentile of visits, means:

- **LCP**, until the largest piece of content was visible: 2.5 s or less
- **INP**, until the page showed a reaction to a click or key: 200 ms or less
- **CLS**, how much content shifted unexpectedly: 0.1 or less

You can watch the first one in the console of any page in a Chromium browser:

\`\`\`js
new PerformanceObserver((list) => {
  const last = list.getEntries().at(-1)
  console.log('LCP', Math.round(last.startTime), last.element)
}).observe({ type: 'largest-contentful-paint', buffered: true })
\`\`\`

Split a bad LCP into parts: waiting for the server, *until the browser found out about the image*, downloading it, drawing it. Often the second part is the largest, because the image was inserted by a script or lazily loaded.

INP grows when long tasks keep the main thread busy. CLS comes from images without dimensions, late fonts, and banners that push content down.

**Field data** tell you whether there is a problem, and for whom. **Laboratory data** can be repeated, so they help you find the cause and check the repair.`,
    },
    resources: [
      { type: 'link', title: 'Web Vitals', url: 'https://web.dev/articles/vitals' },
      { type: 'link', title: 'Largest Contentful Paint', url: 'https://web.dev/articles/lcp' },
    ],
    assessment: [
      {
        id: 'lazy-hero',
        kind: 'single',
        prompt: 'The large picture at the top of a page has `loading="lazy"`. What does that do?',
        options: [
          { id: 'a', text: 'It makes LCP worse, because the download starts later' },
          { id: 'b', text: 'Nothing, because browsers ignore it for visible pictures' },
          { id: 'c', text: 'It affects only CLS' },
          { id: 'd', text: 'It improves LCP, because less has to be loaded at first' },
        ],
        answer: ['a'],
        why: 'Lazy loading is for what lies below. The main picture should be in the HTML, found early and, if need be, marked with `fetchpriority="high"`.',
      },
      {
        id: 'percentile',
        kind: 'single',
        prompt: 'The median LCP of a page is 1.9 s, the 75th percentile 3.4 s. How is the page judged?',
        options: [
          { id: 'a', text: 'Not good: a quarter of the visits take 3.4 s or longer' },
          { id: 'b', text: 'There is no telling without a run in the laboratory' },
          { id: 'c', text: 'Good, because both are below 4 s' },
          { id: 'd', text: 'Good, because more than half of the visits are fast enough' },
        ],
        answer: ['a'],
        why: 'The 75th percentile counts, and its limit is 2.5 s. A median would hide the slower half.',
      },
    ],
  },
  {
    slug: 'loading-performance',
    name: 'Loading performance',
    shortName: 'Loading',
    description:
      'Pages get fast by sending less, sending it earlier and not asking twice. You shrink and split scripts, choose image formats and sizes, load fonts with care and let caches do their work. Optimising without measuring before and after is the mistake: much effort goes into what nobody waits for.',
    objectives: [
      "Halve the JavaScript of a page's first load by splitting and removing, and prove it",
      'Bring the main picture to the screen earlier with size, format, priority and place in the HTML',
      'Set a performance budget that the build checks',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 180,
    xp: 45,
    requires: ['bundlers-and-development-servers', 'core-web-vitals'],
    resources: [
      { type: 'link', title: 'Learn performance', url: 'https://web.dev/learn/performance' },
      { type: 'link', title: 'Code-split JavaScript', url: 'https://web.dev/learn/performance/code-split-javascript' },
    ],
    assessment: [
      {
        id: 'preload-misuse',
        kind: 'single',
        prompt: 'A page preloads twelve files with `<link rel="preload">`. What is likely?',
        options: [
          { id: 'a', text: 'The browser ignores all but the first six' },
          { id: 'b', text: 'Everything loads earlier than without them' },
          { id: 'c', text: 'What is needed first may get slower' },
          { id: 'd', text: 'They are downloaded again on each visit' },
        ],
        answer: ['c'],
        why: 'Bandwidth is shared. A preload moves something forward at the expense of the rest, so keep it for what is important and found late.',
      },
      {
        id: 'smaller-bundle',
        kind: 'multiple',
        prompt: 'What reliably makes the JavaScript of the first load smaller?',
        options: [
          { id: 'a', text: 'Splitting one file into five that are all loaded at the start' },
          { id: 'b', text: 'Replacing a large date library by `Intl` where that is enough' },
          { id: 'c', text: 'Moving the `<script>` to the end of the body' },
          { id: 'd', text: 'Loading the editor with `import()` only when somebody opens it' },
        ],
        answer: ['b', 'd'],
        why: "Only what isn't sent is saved. Five files loaded at once are just as heavy, and the place of the tag changes the time but not the amount.",
      },
    ],
  },
  {
    slug: 'progressive-web-apps',
    name: 'Progressive web apps',
    shortName: 'PWA',
    description:
      'A service worker stands between the page and the network and can answer from its own cache, so that an app opens without a connection; a manifest lets people install it. You choose a strategy for each kind of file and plan for updates from the start. Caching everything for ever is the classic accident: people are stuck with an old version.',
    objectives: [
      'Make the shell and the last seen data of an app usable without a network',
      'Explain the life cycle from install to activate, and bring an update to open tabs',
      'Choose between cache first, network first and stale-while-revalidate for given files',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 195,
    xp: 50,
    optional: true,
    requires: ['fetch-and-json', 'browser-storage'],
    content: {
      type: 'simple',
      body: `A service worker that shows a page of its own when there is no network:

\`\`\`js
// sw.js
const cacheName = 'shell-v3'
const offlinePage = '/offline.html'

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.add(offlinePage)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) =>
      Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))),
    ),
  )
})

self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return
  event.respondWith(fetch(event.request).catch(() => caches.match(offlinePage)))
})
\`\`\`

Register it with \`navigator.serviceWorker.register('/sw.js')\`. It needs HTTPS (or localhost) and serves the folder it lies in.

A new version is installed next to the old one and **waits** until all tabs of the old one are closed. That protects a page from getting files of two versions. If you shorten the wait with \`skipWaiting()\`, make sure that open pages cope with it.

Files with a hash in their name: cache first. Documents: network first. Avatars and the like: stale-while-revalidate.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Progressive web apps',
        url: 'https://developer.mozilla.org/en-US/docs/Web/Progressive_web_apps',
      },
      { type: 'link', title: 'Learn PWA', url: 'https://web.dev/learn/pwa' },
    ],
    assessment: [
      {
        id: 'waiting-worker',
        kind: 'single',
        prompt: 'You deployed a new service worker, but an open tab still uses the old one after a reload. Why?',
        options: [
          { id: 'a', text: 'The file needs a new name with each version, like other assets' },
          { id: 'b', text: 'Browsers look for new service workers only once a month' },
          { id: 'c', text: 'The new one waits until no tab uses the old one any more' },
          { id: 'd', text: 'The browser needs a restart' },
        ],
        answer: ['c'],
        why: "A reload doesn't release the old worker, because the page doesn't fully go away in between. Close all its tabs, or call `skipWaiting()` deliberately.",
      },
      {
        id: 'strategy',
        kind: 'single',
        prompt: 'Which strategy suits `app.3f9c1a.js`, whose name changes with its content?',
        options: [
          { id: 'a', text: 'Showing the offline page' },
          { id: 'b', text: 'Network only' },
          { id: 'c', text: 'Cache first' },
          { id: 'd', text: 'Network first' },
        ],
        answer: ['c'],
        why: 'The content under this name never changes, so there is no need to ask.',
      },
    ],
  },
]
