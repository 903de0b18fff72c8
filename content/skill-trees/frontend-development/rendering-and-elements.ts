import type { TreeDraft } from '../../../server/domains/skills/schema'

export const renderingAndElements: TreeDraft['skills'] = [
  {
    slug: 'how-browsers-render',
    name: 'How browsers render',
    shortName: 'Rendering',
    description:
      'After each change the browser may have to compute styles, lay out boxes, paint them and put layers together, ideally within a sixtieth of a second. Knowing which change triggers which step explains why one animation is smooth and another stutters. Reading sizes and writing styles in turn within a loop is the classic way to make a page slow.',
    objectives: [
      'Name the steps from a DOM change to pixels and a property that triggers each',
      'Find a forced layout in a recorded profile and remove it by batching reads and writes',
      "Explain why a style sheet in the head delays the first paint and a deferred script doesn't",
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 35,
    requires: ['box-model-and-sizing', 'the-dom'],
    content: {
      type: 'simple',
      body: `Style changes are collected and applied before the next frame. Asking for a size in between forces the browser to lay out at once, so that it can answer:

\`\`\`js
// Slow: each round writes and then reads, so there is a layout per item.
for (const item of items) {
  item.style.width = \`\${container.offsetWidth / 2}px\`
}

// Fast: one read, then only writes.
const half = container.offsetWidth / 2
for (const item of items) {
  item.style.width = \`\${half}px\`
}
\`\`\`

The pipeline is: **style** (which rules apply) → **layout** (where is everything) → **paint** (which pixels) → **composite** (put layers together). A change of \`width\` starts at layout, of \`color\` at paint, of \`transform\` or \`opacity\` usually at composite.

At 60 frames a second all of it, your script included, has about 16 ms. Work that prepares a frame belongs in \`requestAnimationFrame\`.

Before the first paint the browser needs the DOM *and* the styles. A style sheet in the head therefore blocks rendering, and a classic script without \`defer\` or \`async\` blocks even the parser.`,
    },
    resources: [
      { type: 'link', title: 'Rendering performance', url: 'https://web.dev/articles/rendering-performance' },
      {
        type: 'link',
        title: 'Critical rendering path',
        url: 'https://developer.mozilla.org/en-US/docs/Web/Performance/Guides/Critical_rendering_path',
      },
    ],
    assessment: [
      {
        id: 'forced-layout',
        kind: 'single',
        prompt: 'Which loop over 1,000 elements forces a layout again and again?',
        options: [
          { id: 'a', text: 'One that reads `el.offsetHeight` and then sets `el.style.height` on each' },
          { id: 'b', text: 'One that reads `el.offsetHeight` on each and keeps the largest' },
          { id: 'c', text: 'One that adds a class to each and removes another one' },
          { id: 'd', text: 'One that sets `el.style.color` and `el.style.opacity` on each' },
        ],
        answer: ['a'],
        why: 'After a write the layout is out of date, and the next read has to bring it up to date at once. Only reading, or only writing, needs one layout.',
      },
      {
        id: 'parser-blocking',
        kind: 'single',
        prompt: 'Which script lets the parser go on and runs, in document order, when the document is parsed?',
        options: [
          { id: 'a', text: '`<script src="a.js">`' },
          { id: 'b', text: '`<script defer src="a.js">`' },
          { id: 'c', text: 'An inline `<script>`' },
          { id: 'd', text: '`<script async src="a.js">`' },
        ],
        answer: ['b'],
        why: '`defer` downloads in parallel and runs in order after parsing. `async` runs as soon as it has arrived, wherever the parser is by then.',
      },
    ],
  },
  {
    slug: 'web-components',
    name: 'Web components',
    description:
      'Custom elements let you define tags of your own that work in any framework or without one; shadow DOM keeps their insides and styles to themselves. They are a good fit for widgets shared by many sites. A frequent mistake is doing work in the constructor that belongs in `connectedCallback`, when the element is in the page.',
    objectives: [
      'Define a custom element with attributes, properties, events and slots',
      'Clean up in `disconnectedCallback` and survive being moved in the document',
      'Explain what shadow DOM isolates and what it lets through',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 150,
    xp: 40,
    optional: true,
    requires: ['this-prototypes-and-classes', 'modules', 'dom-events'],
    resources: [
      { type: 'link', title: 'Web components', url: 'https://developer.mozilla.org/en-US/docs/Web/API/Web_components' },
      {
        type: 'link',
        title: 'Using custom elements',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Web_components/Using_custom_elements',
      },
    ],
    assessment: [
      {
        id: 'name-rule',
        kind: 'single',
        prompt: 'Which is a valid name for a custom element?',
        options: [
          { id: 'a', text: '`-rating`' },
          { id: 'b', text: '`ratingstars`' },
          { id: 'c', text: '`rating-stars`' },
          { id: 'd', text: '`RatingStars`' },
        ],
        answer: ['c'],
        why: 'A hyphen is required, so that names never collide with future HTML elements, and letters are lower case. The name has to begin with a letter.',
      },
      {
        id: 'shadow-through',
        kind: 'multiple',
        prompt: 'What reaches elements inside a shadow tree from the page around it?',
        options: [
          { id: 'a', text: 'Inherited values such as `color` and `font-family`' },
          { id: 'b', text: 'Rules of the page such as `button { color: red }`' },
          { id: 'c', text: "`document.querySelector('.inside')` called by the page" },
          { id: 'd', text: 'Custom properties' },
        ],
        answer: ['a', 'd'],
        why: 'Selectors stop at the shadow boundary, in style sheets and in `querySelector`. Inheritance goes through, and with it custom properties, which makes them a good interface for theming.',
      },
    ],
  },
]
