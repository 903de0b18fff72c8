import type { TreeDraft } from '../../../server/domains/skills/schema'

export const delivery: TreeDraft['skills'] = [
  {
    slug: 'security-review',
    name: 'Security review',
    description:
      "A checkpoint on the questions that every release has to answer: where does foreign data enter, where is it interpreted, what may other sites do, and whose code do we ship? Answer them for an application you know, then for one that you don't. The aim is a list that someone can act on, not a feeling.",
    objectives: [
      'Draw where data from outside enters an application and where it is interpreted',
      'Find three planted weaknesses in a small application and repair them',
      'State for each dependency of the build why it is there and who looks after it',
    ],
    type: 'assessment',
    difficulty: 'advanced',
    minutes: 120,
    xp: 45,
    milestone: true,
    requires: ['origins-cors-and-csrf', 'cross-site-scripting-and-csp', 'npm-and-packages'],
    resources: [
      { type: 'link', title: 'Web security', url: 'https://developer.mozilla.org/en-US/docs/Web/Security' },
      { type: 'link', title: 'OWASP cheat sheet series', url: 'https://cheatsheetseries.owasp.org/' },
    ],
    assessment: [
      {
        id: 'javascript-url',
        kind: 'single',
        prompt:
          'A page runs `link.href = profile.website` with a value that people type into their profile. What is missing?',
        options: [
          { id: 'a', text: '`encodeURIComponent` around the whole value' },
          { id: 'b', text: '`rel="noopener"` on the link' },
          { id: 'c', text: 'A check that the scheme is `http:` or `https:`' },
          { id: 'd', text: 'Nothing, since assigning to a property never runs code' },
        ],
        answer: ['c'],
        why: '`javascript:…` is an address like any other and runs on a click. Allow only known schemes; encoding the whole value would break good addresses too. (Cross-site scripting and CSP.)',
      },
      {
        id: 'get-changes',
        kind: 'multiple',
        prompt: 'A link in an e-mail, `GET /unsubscribe-all?user=7`, carries the change out at once. What is wrong?',
        options: [
          { id: 'a', text: 'Anyone can guess it for other people' },
          { id: 'b', text: "`GET` requests can't carry parameters" },
          { id: 'c', text: 'CORS will block it' },
          { id: 'd', text: 'Mail scanners and link previews may trigger it' },
        ],
        answer: ['a', 'd'],
        why: '`GET` has to be safe, and the number proves nothing. Show a page with a form instead, and use an unguessable token. (Origins, CORS and CSRF.)',
      },
      {
        id: 'dependency',
        kind: 'single',
        prompt:
          'A widely used small package publishes a patch release with malicious code. What limited the harm in a well-kept project?',
        options: [
          { id: 'a', text: 'The bundler, which renames everything' },
          { id: 'b', text: 'The caret ranges in `package.json`' },
          { id: 'c', text: "The code's being in strict mode" },
          { id: 'd', text: 'The lock file, installed with `npm ci`' },
        ],
        answer: ['d'],
        why: 'The caret would have accepted the version; the lock file kept the old one until somebody raised it on purpose. (npm and packages.)',
      },
      {
        id: 'token-place',
        kind: 'single',
        prompt: 'Where is a session identifier safest from an injected script?',
        options: [
          { id: 'a', text: 'In a cookie with `HttpOnly` and `Secure`' },
          { id: 'b', text: 'In a variable of a module, instead of a global one' },
          { id: 'c', text: 'In the address, because it changes with each page' },
          { id: 'd', text: 'In `localStorage`, under a random name' },
        ],
        answer: ['a'],
        why: "Scripts can't read it there. The injected script could still send requests, so the injection itself has to be prevented as well. (Browser storage and cookies.)",
      },
    ],
  },
  {
    slug: 'continuous-integration-and-deployment',
    name: 'Continuous integration and deployment',
    shortName: 'CI and deployment',
    description:
      "Every change is checked by a machine in a clean place, and what passes can be released in minutes and taken back just as fast. You set up the pipeline, preview deployments, caching headers, environment settings and a way back. The typical mistake is releasing from one's own laptop, where everything happens to be installed.",
    objectives: [
      'Run types, lint, tests and build for every pull request and block merging when one fails',
      'Deploy a build with correct caching headers and a fallback for client-side routes',
      'Roll back to the previous release within five minutes, and practise it',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 180,
    xp: 45,
    requires: [
      'http-requests-and-responses',
      'bundlers-and-development-servers',
      'linters-and-formatters',
      'unit-testing',
    ],
    resources: [
      { type: 'link', title: 'Playwright: setting up CI', url: 'https://playwright.dev/docs/ci-intro' },
      {
        type: 'link',
        title: 'Deploying an app',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Extensions/Client-side_tools/Deployment',
      },
    ],
    assessment: [
      {
        id: 'old-chunks',
        kind: 'single',
        prompt:
          'Right after a release, people with an open tab get errors when they go to another page of the app. What happened?',
        options: [
          { id: 'a', text: 'The new build has no hashes in its names' },
          { id: 'b', text: 'The release has ended their sessions' },
          { id: 'c', text: 'The page asks for a file of the old build, which is gone' },
          { id: 'd', text: 'The browser still has the old files in its cache, and they clash' },
        ],
        answer: ['c'],
        why: 'Old pages refer to old names. Keep the files of earlier builds for a while, and reload the page when loading a module fails.',
      },
      {
        id: 'build-once',
        kind: 'single',
        prompt: 'Why should the very build that was tested be deployed, instead of building again for production?',
        options: [
          { id: 'a', text: 'A second build may differ and was never tested' },
          { id: 'b', text: "Tests can run only on code that isn't minified" },
          { id: 'c', text: 'A package can be built only once per version' },
          { id: 'd', text: 'The production server has no Node.js' },
        ],
        answer: ['a'],
        why: 'What was tested should be what runs. Differences between environments belong into configuration that is read at run time.',
      },
    ],
  },
  {
    slug: 'monitoring-real-use',
    name: 'Monitoring real use',
    shortName: 'Monitoring',
    description:
      'After the release you learn from real visits: which errors occur, how fast pages are, and for whom they are not. You collect errors with source maps, measure Web Vitals in the field and set alarms that someone acts on. Collecting more than you need is both a mistake and often unlawful: no names, no field contents, no full addresses.',
    objectives: [
      'Report uncaught errors and rejections with release, route and a readable stack trace',
      'Collect Web Vitals from real visits and compare two releases by their 75th percentile',
      'List which data are collected, why, for how long, and what is removed before sending',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 105,
    xp: 30,
    requires: ['core-web-vitals', 'continuous-integration-and-deployment'],
    content: {
      type: 'simple',
      body: `A small reporter shows what matters: few fields, sent reliably, and never the cause of an error itself.

\`\`\`js
const release = document.documentElement.dataset.release

function report(kind, detail) {
  const body = JSON.stringify({ kind, release, path: location.pathname, ...detail })
  navigator.sendBeacon('/reports', body)
}

window.addEventListener('error', (event) => {
  report('error', { message: event.message, stack: event.error?.stack })
})

window.addEventListener('unhandledrejection', (event) => {
  report('rejection', { message: String(event.reason), stack: event.reason?.stack })
})
\`\`\`

\`sendBeacon\` hands the message to the browser, which delivers it even if the page is being closed. Only the path is sent: queries often contain search words or tokens.

In minified code a stack trace is useless, so upload **source maps** to your error service and keep them off the public server if the source isn't public.

Group errors by cause, count the people affected rather than the events, and compare with the release before. An alarm needs a limit, a person and an instruction. One that nobody acts on teaches everybody to look away. Put a limit on what one page may send, too.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Core Web Vitals in the field',
        url: 'https://web.dev/articles/vitals-measurement-getting-started',
      },
      {
        type: 'link',
        title: 'RUM versus synthetic monitoring',
        url: 'https://developer.mozilla.org/en-US/docs/Web/Performance/Guides/Rum-vs-Synthetic',
      },
    ],
    assessment: [
      {
        id: 'beacon',
        kind: 'single',
        prompt: 'Why is `navigator.sendBeacon` used for data at the end of a visit?',
        options: [
          { id: 'a', text: 'It keeps the data until there is a network connection again' },
          { id: 'b', text: 'The browser delivers it in the background although the page is going away' },
          { id: 'c', text: "It waits for the server's answer before the page closes" },
          { id: 'd', text: 'It compresses the data better than `fetch` does' },
        ],
        answer: ['b'],
        why: 'An ordinary request may be cancelled with the page, and waiting would hold people up. (`fetch` with `keepalive: true` is the other way.)',
      },
      {
        id: 'error-count',
        kind: 'single',
        prompt:
          'One error occurred 10,000 times yesterday, another one 300 times. What do you need to know before you decide which comes first?',
        options: [
          { id: 'a', text: 'Whether both come from the same file or package' },
          { id: 'b', text: 'Which one has the deeper stack trace and thus the deeper cause' },
          { id: 'c', text: 'Which one was reported first' },
          { id: 'd', text: 'How many people each one hit and what it cost them' },
        ],
        answer: ['d'],
        why: "A loop in a single tab can produce 10,000 reports. Three hundred people who couldn't pay matter more.",
      },
    ],
  },
  {
    slug: 'release-readiness',
    name: 'Release readiness',
    description:
      "You can say of a finished application whether it may go out, and show why. This milestone brings tests, speed, accessibility, security and monitoring together in one written check of an application of your own. It is reached when another person can follow your evidence without asking you; a list of ticks without evidence doesn't count.",
    objectives: [
      'Write a one-page check with a result, the evidence and the date for each of the five areas',
      'Name the three largest remaining risks and who has accepted them',
      'Practise a release with an error on purpose: notice it, roll back, write down what you learned',
    ],
    type: 'milestone',
    difficulty: 'advanced',
    minutes: 120,
    xp: 40,
    milestone: true,
    requires: [
      'end-to-end-testing',
      'loading-performance',
      'accessibility-audit',
      'security-review',
      'monitoring-real-use',
    ],
    resources: [
      { type: 'link', title: 'Web Vitals', url: 'https://web.dev/articles/vitals' },
      { type: 'link', title: 'WCAG 2.2', url: 'https://www.w3.org/TR/WCAG22/' },
    ],
  },
  {
    slug: 'capstone-project',
    name: 'Capstone: a product that people use',
    shortName: 'Capstone',
    description:
      'Build, release and look after a product for people who are not developers, and stay with it for at least four weeks after the first release. It has two languages, a part rendered on the server, and an automatic path from a commit to production. Choose something small enough to finish: the weeks after the release are where most of the learning is.',
    objectives: [
      'Release to at least five people outside your team and collect what they say in an orderly way',
      'Keep all three Core Web Vitals good at the 75th percentile, or explain by data why not yet',
      'Offer the product in two languages, one of them checked by a native speaker',
      'Publish two improvements that come from use, and let somebody else release a third with your documentation alone',
    ],
    type: 'project',
    difficulty: 'expert',
    minutes: 1800,
    xp: 100,
    milestone: true,
    requires: [
      'server-rendering-and-hydration',
      'project-react-application',
      'internationalisation',
      'release-readiness',
    ],
    resources: [
      { type: 'link', title: 'Thinking in React', url: 'https://react.dev/learn/thinking-in-react' },
      {
        type: 'link',
        title: 'Learn web development',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development',
      },
    ],
  },
]
