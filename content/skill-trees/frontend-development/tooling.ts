import type { TreeDraft } from '../../../server/domains/skills/schema'

export const tooling: TreeDraft['skills'] = [
  {
    slug: 'npm-and-packages',
    name: 'npm and packages',
    shortName: 'npm',
    description:
      "npm installs other people's code, runs your project's scripts and records exactly which versions were used. Each dependency saves work and brings in code that runs with your rights, so you learn to choose, pin, update and remove them. Deleting the lock file to make an error go away is a habit to avoid: it changes hundreds of versions at once.",
    objectives: [
      'Start a project, add run-time and development dependencies and define scripts',
      'Explain what `^1.4.2` allows and what the lock file adds to it',
      'Judge a package by upkeep, size, dependencies and licence before adding it',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 105,
    xp: 25,
    requires: ['command-line-basics', 'modules'],
    resources: [
      {
        type: 'link',
        title: 'An introduction to the npm package manager',
        url: 'https://nodejs.org/en/learn/getting-started/an-introduction-to-the-npm-package-manager',
      },
      {
        type: 'link',
        title: 'Package management basics',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Extensions/Client-side_tools/Package_management',
      },
    ],
    assessment: [
      {
        id: 'caret',
        kind: 'single',
        prompt: 'Which versions does `^1.4.2` allow?',
        options: [
          { id: 'a', text: 'Every version from 1.4.2 on' },
          { id: 'b', text: '1.4.2 up to, but not including, 1.5.0' },
          { id: 'c', text: '1.4.2 up to, but not including, 2.0.0' },
          { id: 'd', text: 'Only 1.4.2' },
        ],
        answer: ['c'],
        why: 'The caret keeps the leftmost non-zero number. (`~1.4.2` stays below 1.5.0, and `^0.4.2` stays below 0.5.0.)',
      },
      {
        id: 'ci-install',
        kind: 'single',
        prompt: 'Why does a build server run `npm ci` instead of `npm install`?',
        options: [
          { id: 'a', text: 'It skips all install scripts, for safety' },
          { id: 'b', text: 'It also runs the tests' },
          { id: 'c', text: 'It takes the newest versions that `package.json` allows' },
          { id: 'd', text: 'It installs exactly what the lock file says' },
        ],
        answer: ['d'],
        why: 'The build should be repeatable. `npm install` may change the lock file. Scripts are skipped only with `--ignore-scripts`.',
      },
    ],
  },
  {
    slug: 'bundlers-and-development-servers',
    name: 'Bundlers and development servers',
    shortName: 'Bundlers',
    description:
      'A bundler turns many modules, packages, styles and images into few files with hashed names that browsers can cache; its development server shows changes at once. You learn what happens in between: transforming, tree shaking, splitting, minifying. The classic leak is a secret in a variable meant for the browser: everything in the bundle is public.',
    objectives: [
      'Set up a project with a development server, a production build and a preview of it',
      'Explain why file names carry a hash and which caching rule follows from that',
      'Find the largest part of a bundle and remove it or load it later',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 30,
    requires: ['npm-and-packages'],
    resources: [
      { type: 'link', title: 'Getting started with Vite', url: 'https://vite.dev/guide/' },
      {
        type: 'link',
        title: 'Client-side tooling overview',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Extensions/Client-side_tools/Overview',
      },
    ],
    assessment: [
      {
        id: 'hashed-names',
        kind: 'single',
        prompt: 'A build produces `app.3f9c1a.js`. Which caching suits this file and the HTML that refers to it?',
        options: [
          { id: 'a', text: 'The file for a year, the HTML checked before each use' },
          { id: 'b', text: 'Both for a year, since the name tells them apart' },
          { id: 'c', text: 'Neither is ever cached' },
          { id: 'd', text: 'The HTML for a year, the file checked before each use' },
        ],
        answer: ['a'],
        why: 'Changed content gets a new name, so the old file may stay forever. The HTML names the current file and has to be fresh.',
      },
      {
        id: 'public-secret',
        kind: 'single',
        prompt:
          'In a Vite project somebody puts `VITE_PAYMENT_SECRET=…` into `.env`, and a module of the page reads it. Who can read the secret?',
        options: [
          { id: 'a', text: 'Only signed-in people' },
          { id: 'b', text: 'Only the server that serves the page' },
          { id: 'c', text: 'Nobody, since `.env` is in `.gitignore`' },
          { id: 'd', text: 'Everybody who opens the page, in the bundle' },
        ],
        answer: ['d'],
        why: 'The build writes such values into the JavaScript. A secret may be used only by code on a server.',
      },
    ],
  },
  {
    slug: 'linters-and-formatters',
    name: 'Linters and formatters',
    shortName: 'Linting',
    description:
      'A formatter ends discussions about commas, and a linter finds likely mistakes before anybody runs the code. Both earn their place by running in the editor, before a commit and on the build server with the same settings. Switching a rule off for the whole project because of one awkward line is the typical mistake.',
    objectives: [
      'Configure a formatter and a linter and run both with one command',
      'Explain what a given warning protects against, and fix its cause',
      'Silence one rule for one line with a written reason',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 75,
    xp: 20,
    requires: ['version-control-with-git', 'npm-and-packages'],
    resources: [
      { type: 'link', title: 'ESLint documentation', url: 'https://eslint.org/docs/latest/' },
      { type: 'link', title: 'Prettier documentation', url: 'https://prettier.io/docs/' },
    ],
    assessment: [
      {
        id: 'linter-or-formatter',
        kind: 'single',
        prompt: 'Which finding comes from a linter rather than a formatter?',
        options: [
          { id: 'a', text: 'A variable is assigned and never used' },
          { id: 'b', text: 'A list lacks a trailing comma' },
          { id: 'c', text: 'Indentation mixes tabs and spaces' },
          { id: 'd', text: 'A line is longer than the limit' },
        ],
        answer: ['a'],
        why: 'Formatters rearrange how code looks and never what it does. An unused variable hints at a mistake in the logic.',
      },
      {
        id: 'big-reformat',
        kind: 'single',
        prompt: 'An old project gets a formatter. How do you keep the history readable?',
        options: [
          { id: 'a', text: 'Format all of it in a commit of its own and list that in `.git-blame-ignore-revs`' },
          { id: 'b', text: 'Format only new files, for ever' },
          { id: 'c', text: 'Format each file whenever it happens to be edited, along with other changes' },
          { id: 'd', text: 'Rewrite all old commits' },
        ],
        answer: ['a'],
        why: 'A separate commit is easy to review, and `git blame` can skip it. Mixed in, it hides the real changes.',
      },
    ],
  },
]
