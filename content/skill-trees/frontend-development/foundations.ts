import type { TreeDraft } from '../../../server/domains/skills/schema'

export const foundations: TreeDraft['skills'] = [
  {
    slug: 'how-a-page-reaches-the-browser',
    name: 'How a page reaches the browser',
    shortName: 'Page load',
    description:
      'Between typing an address and seeing a page lie a name lookup, an encrypted connection, a request, a response, and the browser\'s own work of turning text into pixels. Knowing the order of these steps tells you where to look when a page is slow or blank. A typical mistake is to treat "no network", "the server failed" and "my script crashed" as one problem.',
    objectives: [
      'Explain in order what DNS, TLS, HTTP and the HTML parser each contribute to showing a page',
      'Name the scheme, host, path, query and fragment of any address',
      'Tell a network failure, a server error and a script error apart by what the browser reports',
    ],
    type: 'knowledge',
    difficulty: 'beginner',
    minutes: 60,
    xp: 15,
    requires: [],
    resources: [
      {
        type: 'link',
        title: 'How the web works',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Getting_started/Web_standards/How_the_web_works',
      },
      {
        type: 'link',
        title: 'Populating the page: how browsers work',
        url: 'https://developer.mozilla.org/en-US/docs/Web/Performance/Guides/How_browsers_work',
      },
    ],
    assessment: [
      {
        id: 'dns-answer',
        kind: 'single',
        prompt: 'What does the browser learn from a DNS lookup?',
        options: [
          { id: 'a', text: 'The list of files that the page will need' },
          { id: 'b', text: 'The IP address it can connect to' },
          { id: 'c', text: 'The HTML of the start page' },
          { id: 'd', text: 'The certificate that proves who runs the site' },
        ],
        answer: ['b'],
        why: 'DNS only maps a name to addresses. The certificate comes with the TLS handshake, the HTML with the HTTP response, and the list of further files from reading that HTML.',
      },
      {
        id: 'fragment-stays',
        kind: 'single',
        prompt: 'Someone opens `https://example.org/shop?page=2#reviews`. Which part never leaves the browser?',
        options: [
          { id: 'a', text: 'The path `/shop`' },
          { id: 'b', text: 'The query `page=2`' },
          { id: 'c', text: 'The fragment `reviews`' },
          { id: 'd', text: 'The host `example.org`' },
        ],
        answer: ['c'],
        why: 'The fragment is for the browser alone: it scrolls to an element or is read by a script. Host, path and query all reach the server.',
      },
    ],
  },
  {
    slug: 'editor-and-developer-tools',
    name: 'Editor and developer tools',
    shortName: 'DevTools',
    description:
      'A code editor that understands your files and a browser that lets you look inside a page are the two tools that stay open all day. The Elements, Console, Network and Sources panels answer most questions faster than guessing does. Beginners often debug the file they see in the editor, although the browser is running an older copy of it.',
    objectives: [
      'Set up an editor that formats on save, and open a local page in the browser',
      'Inspect an element and find the file and line of the style rule that wins',
      'Stop a script at a breakpoint and read the values of its variables',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 75,
    xp: 20,
    requires: [],
    resources: [
      {
        type: 'link',
        title: 'What are browser developer tools?',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Howto/Tools_and_setup/What_are_browser_developer_tools',
      },
      {
        type: 'link',
        title: 'Code editors',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Getting_started/Environment_setup/Code_editors',
      },
    ],
    assessment: [
      {
        id: 'stale-file',
        kind: 'single',
        prompt:
          'You changed a colour in `site.css`, saved and reloaded, but the page looks the same. What do you check first?',
        options: [
          { id: 'a', text: 'Whether the property needs `!important` to be heard' },
          { id: 'b', text: 'Whether the colour exists, by trying ten other ones and reloading after each' },
          { id: 'c', text: "Whether the style sheet is linked before or after the page's title" },
          { id: 'd', text: 'In the Network panel, which `site.css` the browser loaded and what is in it' },
        ],
        answer: ['d'],
        why: 'Before you doubt the rule, make sure that the browser has it: it may come from a cache or from another folder. After that the Elements panel shows whether a stronger rule wins.',
      },
      {
        id: 'styles-pane',
        kind: 'single',
        prompt: 'You edit a rule in the Styles pane of the Elements panel and it looks right. What happens on reload?',
        options: [
          { id: 'a', text: 'The change is lost: it was made to the page in memory' },
          { id: 'b', text: "The change is kept in the browser's cache" },
          { id: 'c', text: 'The browser asks whether to write it to the file on disk' },
          { id: 'd', text: 'The change stays in this tab until the tab is closed' },
        ],
        answer: ['a'],
        why: 'The pane edits the loaded page, not the file on disk. Copy what works into your source. (Workspaces can connect the two, but only after you set them up.)',
      },
    ],
  },
  {
    slug: 'command-line-basics',
    name: 'Command line basics',
    shortName: 'Command line',
    description:
      'Package managers, version control and test runners are all driven from a terminal, so a handful of commands carries you a long way. You learn to move between folders, to read what a command prints, and to see whether it succeeded. The classic mistake is running the right command in the wrong folder.',
    objectives: [
      'Move around, list, create, copy and remove files from a terminal',
      "Read a command's help, its arguments and its exit status",
      'Chain two commands so that the second one runs only if the first one succeeded',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 90,
    xp: 20,
    requires: [],
    resources: [
      {
        type: 'link',
        title: 'Command line crash course',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Getting_started/Environment_setup/Command_line',
      },
    ],
    assessment: [
      {
        id: 'relative-path',
        kind: 'single',
        prompt: 'You are in `/home/ada/site`. Which file does `../notes/todo.txt` name?',
        options: [
          { id: 'a', text: '`/home/notes/todo.txt`' },
          { id: 'b', text: '`/home/ada/notes/todo.txt`' },
          { id: 'c', text: '`/home/ada/site/notes/todo.txt`' },
          { id: 'd', text: '`/notes/todo.txt`' },
        ],
        answer: ['b'],
        why: '`..` is the parent of the folder you are in, here `/home/ada`. From there the path goes on into `notes`.',
      },
      {
        id: 'and-and',
        kind: 'single',
        prompt: 'In a POSIX shell such as bash, when does `npm run build` run in `npm test && npm run build`?',
        options: [
          { id: 'a', text: 'Only after the tests ended with exit status 0' },
          { id: 'b', text: 'Always, after the tests' },
          { id: 'c', text: 'Only after the tests ended with a status other than 0' },
          { id: 'd', text: 'Always, at the same time as the tests' },
        ],
        answer: ['a'],
        why: '`&&` continues on success, which by convention is status 0. `;` would continue in any case and `||` only on failure.',
      },
    ],
  },
  {
    slug: 'http-requests-and-responses',
    name: 'HTTP requests and responses',
    shortName: 'HTTP',
    description:
      'Every exchange between a page and a server is a request (method, path, headers, perhaps a body) and a response (status, headers, body). Methods say what is wanted, status codes what became of it, and caching headers how long an answer may be used again. Many bugs come from answering every request with status 200 and hiding the failure in the body.',
    objectives: [
      'Choose the right method for reading, creating, replacing and deleting',
      'Explain what the classes 2xx, 3xx, 4xx and 5xx tell the client to do next',
      "Read a response's `Cache-Control`, `ETag` and `Content-Type` and say what follows from them",
    ],
    type: 'knowledge',
    difficulty: 'beginner',
    minutes: 105,
    xp: 25,
    requires: ['how-a-page-reaches-the-browser', 'editor-and-developer-tools'],
    content: {
      type: 'simple',
      body: `An HTTP message is readable text (newer versions pack the same parts into bytes). A request:

\`\`\`http
GET /books/42 HTTP/1.1
Host: library.example
Accept: application/json
If-None-Match: "v7"
\`\`\`

and the answer to it:

\`\`\`http
HTTP/1.1 304 Not Modified
ETag: "v7"
Cache-Control: max-age=0, must-revalidate
\`\`\`

Here the browser already had version \`v7\` and asked whether it still holds. The server said yes and sent no body, which saved the transfer but not the trip.

Three properties decide how you may treat a method. **Safe** methods (\`GET\`, \`HEAD\`) only read, so a crawler may follow them. **Idempotent** ones (those two, \`PUT\`, \`DELETE\`) leave the server in the same state when sent twice, so a client may retry them. \`POST\` is neither: sent twice, it may create two orders.

Status codes are for programs: 404 means "this does not exist", 401 "say who you are", 403 "I know who you are, and no", 503 "try later". Caches, monitors and your own code rely on them.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Overview of HTTP',
        url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Overview',
      },
      { type: 'link', title: 'HTTP caching', url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Caching' },
    ],
    assessment: [
      {
        id: 'retry-safe',
        kind: 'single',
        prompt:
          "A request timed out and you don't know whether the server carried it out. Which of these may be sent again without a second effect?",
        options: [
          { id: 'a', text: '`POST /articles`' },
          { id: 'b', text: '`PUT /articles/7`' },
          { id: 'c', text: '`POST /articles/7/comments`' },
          { id: 'd', text: '`PATCH /stock` with the body "subtract one"' },
        ],
        answer: ['b'],
        why: '`PUT` replaces the whole resource, so a second time changes nothing. `POST` creates again, and a relative `PATCH` would subtract twice.',
      },
      {
        id: 'cache-control',
        kind: 'multiple',
        prompt: 'Which statements about `Cache-Control` on a response are right?',
        options: [
          { id: 'a', text: '`max-age=60` means that the response is deleted after 60 seconds' },
          { id: 'b', text: '`no-store` asks caches not to keep the response at all' },
          { id: 'c', text: '`no-cache` lets a cache keep the response but makes it ask the server before each use' },
          { id: 'd', text: '`no-cache` asks caches not to keep the response at all' },
        ],
        answer: ['b', 'c'],
        why: 'The names mislead: `no-cache` means "check before use". After `max-age` a response is stale, not deleted: with an `ETag` the cache can ask whether it still holds.',
      },
    ],
  },
]
