import type { TreeDraft } from '../../../server/domains/skills/schema'

export const security: TreeDraft['skills'] = [
  {
    slug: 'origins-cors-and-csrf',
    name: 'Origins, CORS and CSRF',
    shortName: 'CORS',
    description:
      "The same-origin policy keeps one site's scripts from reading another site's data; CORS lets a server open a door on purpose. CSRF is the reverse problem: another site makes your visitor's browser *send* something with their cookies. Many people think that CORS protects a server from requests, but it only decides who may read the answers.",
    objectives: [
      'Decide whether two addresses have the same origin and whether they are same-site',
      'Explain which requests are preflighted and what the server has to answer',
      'Describe a CSRF attack and two defences, and why CORS is not one of them',
    ],
    type: 'knowledge',
    difficulty: 'advanced',
    minutes: 120,
    xp: 35,
    requires: ['fetch-and-json'],
    content: {
      type: 'simple',
      body: `An **origin** is scheme, host and port together. \`https://shop.example\` and \`https://api.shop.example\` are two origins (though the same *site*).

A page may send many requests across origins, but it may read an answer only if the server agrees:

\`\`\`http
Access-Control-Allow-Origin: https://shop.example
Access-Control-Allow-Credentials: true
Vary: Origin
\`\`\`

With credentials (cookies) the value must name the origin; \`*\` is refused. Requests that a plain form could not have sent, such as \`DELETE\` or a JSON body, are announced first by an \`OPTIONS\` **preflight**.

A form post on the other hand goes straight through. If your cookie travels along, a page on \`evil.example\` can transfer money in your visitor's name, and it doesn't have to read the answer. Defences:

- \`SameSite=Lax\` or \`Strict\` on the session cookie, so that it stays at home on cross-site posts
- a secret token in each form, which the other site can't know
- refusing requests whose \`Origin\` or \`Sec-Fetch-Site\` header is foreign

And never change anything on a \`GET\`: \`Lax\` cookies do travel with links.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Cross-origin resource sharing',
        url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
      },
      {
        type: 'link',
        title: 'Cross-site request forgery',
        url: 'https://developer.mozilla.org/en-US/docs/Web/Security/Attacks/CSRF',
      },
    ],
    assessment: [
      {
        id: 'same-origin',
        kind: 'single',
        prompt: 'Which address has the same origin as `https://example.org/a`?',
        options: [
          { id: 'a', text: '`http://example.org/a`' },
          { id: 'b', text: '`https://www.example.org/a`' },
          { id: 'c', text: '`https://example.org:443/b?x=1`' },
          { id: 'd', text: '`https://example.org:8443/a`' },
        ],
        answer: ['c'],
        why: "Scheme, host and port have to agree; 443 is the default port of HTTPS, so it is the same. Path and query don't count.",
      },
      {
        id: 'cors-protects',
        kind: 'single',
        prompt:
          "An API sends no CORS headers. A foreign page posts an ordinary HTML form to it, and the visitor's cookie is sent along. What does CORS do?",
        options: [
          { id: 'a', text: 'It blocks the request before it leaves the browser' },
          { id: 'b', text: 'It lets the request through, but removes the cookie' },
          { id: 'c', text: 'Nothing: the request reaches the server and is carried out' },
          { id: 'd', text: 'It asks the server with a preflight and gets no permission' },
        ],
        answer: ['c'],
        why: 'Forms may post across origins as they always could. CORS governs reading answers; against forged requests you need `SameSite` cookies or tokens.',
      },
    ],
  },
  {
    slug: 'cross-site-scripting-and-csp',
    name: 'Cross-site scripting and CSP',
    shortName: 'XSS and CSP',
    description:
      'Cross-site scripting means that somebody else\'s text runs as code in your page, with your visitor\'s rights. The cure is to treat data as data wherever it is put; a Content Security Policy is the safety net for the place you forgot. Trying to filter out "bad words" such as `<script>` is the classic mistake, because there are countless other ways.',
    objectives: [
      'Find the places in a program where text becomes HTML, an address or code',
      'Fix an injection by a safe interface instead of a filter',
      'Write a policy with nonces that blocks injected scripts, and read its violation reports',
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 135,
    xp: 40,
    requires: ['http-requests-and-responses', 'dom-events'],
    content: {
      type: 'simple',
      body: `Text becomes dangerous in a *sink* that interprets it. Here a comment becomes markup:

\`\`\`js
// Vulnerable: <img src=x onerror="…"> runs in the reader's page
box.innerHTML = \`<p>\${comment.text}</p>\`

// Safe: it stays text
const paragraph = document.createElement('p')
paragraph.textContent = comment.text
box.replaceChildren(paragraph)
\`\`\`

An address is a sink as well: \`link.href = profile.website\` runs code if the value is \`javascript:…\`. Check the scheme, as an allow list:

\`\`\`js
function isWebAddress(text) {
  if (!URL.canParse(text)) return false
  return ['http:', 'https:'].includes(new URL(text).protocol)
}
\`\`\`

React escapes text, but not what you pass to \`dangerouslySetInnerHTML\`, and before version 19 it let \`javascript:\` links through. If you must show people's HTML, run it through a maintained sanitiser right before use.

Then add the net:

\`\`\`http
Content-Security-Policy: script-src 'nonce-r4nd0m' 'strict-dynamic'; object-src 'none'; base-uri 'none'
\`\`\`

Only scripts that carry this response's random nonce run. Inline handlers such as \`onerror\` do not.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Cross-site scripting (XSS)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/Security/Attacks/XSS',
      },
      { type: 'link', title: 'Strict CSP', url: 'https://web.dev/articles/strict-csp' },
    ],
    assessment: [
      {
        id: 'filter',
        kind: 'single',
        prompt:
          'A server removes every `<script>` from comments and then puts them into the page as HTML. Is that safe?',
        options: [
          { id: 'a', text: 'Yes, if the removal also finds `<SCRIPT>` and tags with spaces in them' },
          { id: 'b', text: 'No, `<img src=x onerror=…>` and many other forms run code too' },
          { id: 'c', text: 'Yes, code can run only inside of `<script>`' },
          { id: 'd', text: 'No, but only because scripts slow the page down' },
        ],
        answer: ['b'],
        why: 'Handlers, `javascript:` addresses, SVG and more run code. Escape for the place of output, or use an allow-list sanitiser if HTML is really wanted.',
      },
      {
        id: 'nonce',
        kind: 'single',
        prompt: "With `script-src 'nonce-abc'`, which script runs?",
        options: [
          { id: 'a', text: 'An inline handler `onclick="pay()"`' },
          { id: 'b', text: 'A `javascript:` link' },
          { id: 'c', text: '`<script nonce="abc">` that came with the page' },
          { id: 'd', text: '`<script src="/app.js">` without an attribute, because it has the same origin' },
        ],
        answer: ['c'],
        why: 'Only elements with the nonce of this response are allowed. The nonce has to be new and unguessable for each response, or it protects nothing.',
      },
    ],
  },
  {
    slug: 'project-browser-app',
    name: 'Project: an app without a framework',
    shortName: 'Browser app',
    description:
      "Build a small app that loads real data from a public interface, filters it, keeps a personal list and survives a reload, with the platform's own means only. You will feel which problems a framework solves, and you will be able to judge later what one costs. Keep data, rules and drawing in separate modules, or the last feature will take longer than all the others together.",
    objectives: [
      'Load, filter and page through real data, with the state of the view in the address',
      'Show loading, empty, failed and offline states that can each be demonstrated',
      'Keep a personal list on the device and recover from damaged stored data',
      'Demonstrate that hostile text in any field or in the address stays text',
    ],
    type: 'project',
    difficulty: 'intermediate',
    minutes: 720,
    xp: 90,
    milestone: true,
    requires: [
      'project-responsive-page',
      'javascript-language-check',
      'form-validation',
      'fetch-and-json',
      'browser-storage',
      'urls-and-history',
      'cross-site-scripting-and-csp',
    ],
    resources: [
      {
        type: 'link',
        title: 'Client-side web APIs',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Extensions/Client-side_APIs',
      },
      { type: 'link', title: 'Web security', url: 'https://developer.mozilla.org/en-US/docs/Web/Security' },
    ],
  },
]
