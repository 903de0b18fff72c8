import type { TreeDraft } from '../../../server/domains/skills/schema'

export const layout: TreeDraft['skills'] = [
  {
    slug: 'flexbox',
    name: 'Flexbox',
    description:
      'Flexbox lays out items along one axis and decides how spare or missing space is shared among them. It suits toolbars, cards in a row and anything that should line up and wrap. The usual stumbling block is `min-width: auto`, which keeps an item from shrinking below its content, so that long words burst the layout.',
    objectives: [
      'Predict how `flex-grow`, `flex-shrink` and `flex-basis` share a given width',
      'Align items on both axes and let them wrap with even gaps',
      'Fix an item that refuses to shrink',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 120,
    xp: 30,
    requires: ['box-model-and-sizing'],
    content: {
      type: 'simple',
      body: `Flexbox asks each item how large it would like to be (\`flex-basis\`), adds that up, and then shares out the difference: spare space by \`flex-grow\`, missing space by \`flex-shrink\`.

\`\`\`css
.toolbar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem;
}

.toolbar .search {
  flex: 1 1 12rem; /* wants 12rem, takes what is left, may shrink */
  min-width: 0;    /* may even get narrower than its content */
}

.toolbar .account {
  margin-inline-start: auto; /* eats the free space: moves to the end */
}
\`\`\`

\`flex: 1\` is short for \`1 1 0%\`: the wish is zero, so **all** space is shared and the items become equally wide. \`flex: auto\` means \`1 1 auto\`: items start at their content's size and only the rest is shared, so longer texts stay wider.

\`justify-content\` works along the main axis, \`align-items\` across it. When \`flex-direction\` becomes \`column\`, both turn with it, which is why "centre it vertically" sometimes needs the one and sometimes the other.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Flexbox',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/CSS_layout/Flexbox',
      },
      { type: 'link', title: 'Flexbox in Learn CSS', url: 'https://web.dev/learn/css/flexbox' },
    ],
    assessment: [
      {
        id: 'grow-share',
        kind: 'single',
        prompt:
          'A 600px wide container without gaps has two items with `flex: 1 1 100px` and `flex: 3 1 100px`. How wide is the second one?',
        options: [
          { id: 'a', text: '400px' },
          { id: 'b', text: '450px' },
          { id: 'c', text: '500px' },
          { id: 'd', text: '300px' },
        ],
        answer: ['a'],
        why: 'The wishes take 200px, 400px are spare. The second item gets three quarters of them: 100 + 300 = 400px.',
      },
      {
        id: 'no-shrink',
        kind: 'single',
        prompt: 'In a row, a long URL pushes a flex item out of its container although `flex-shrink` is 1. Why?',
        options: [
          { id: 'a', text: '`flex-shrink` works only on items that have `flex-grow` as well' },
          { id: 'b', text: 'The container needs `overflow: visible`' },
          { id: 'c', text: "The automatic minimum width is the content's; `min-width: 0` lifts it" },
          { id: 'd', text: 'Items never get smaller than their `flex-basis`, which is `auto`' },
        ],
        answer: ['c'],
        why: 'Flex items have `min-width: auto`, which here is the longest unbreakable piece. With `min-width: 0` the item may shrink, and `overflow-wrap: anywhere` lets the URL break.',
      },
    ],
  },
  {
    slug: 'css-grid',
    name: 'CSS grid',
    shortName: 'Grid',
    description:
      'Grid lays out rows and columns together, so that items line up in both directions and the layout is described in one place, on the container. `fr`, `minmax()` and `auto-fit` give galleries that adapt without a single media query. Learners often use grid to move things around visually and forget that keyboard and screen reader still follow the source order.',
    objectives: [
      'Describe a page layout with named areas and place items by line numbers',
      'Build a gallery that adapts its number of columns without media queries',
      'Decide between grid and flexbox for a given design and give the reason',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 150,
    xp: 40,
    requires: ['flexbox'],
    content: {
      type: 'simple',
      body: `A gallery that shows as many columns as fit, each at least 14rem wide:

\`\`\`css
.gallery {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  gap: 1rem;
}
\`\`\`

\`minmax(…, 1fr)\` shares the spare width equally; the inner \`min()\` keeps one column from overflowing on very narrow screens. With \`auto-fill\` instead of \`auto-fit\` empty columns keep their place, so two pictures would not stretch.

A whole page is easiest to read as a drawing:

\`\`\`css
.page {
  display: grid;
  grid-template: 'head head' auto
                 'nav  main' 1fr / 15rem 1fr;
  min-height: 100vh;
}

.page > header { grid-area: head; }
.page > nav { grid-area: nav; }
.page > main { grid-area: main; }
\`\`\`

Flexbox or grid? If the *content* should decide how items are spread along one line, take flexbox. If the *layout* should decide where things go, in two directions, take grid.`,
    },
    resources: [
      {
        type: 'link',
        title: 'CSS grid layout',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/CSS_layout/Grids',
      },
      { type: 'link', title: 'Grid in Learn CSS', url: 'https://web.dev/learn/css/grid' },
    ],
    assessment: [
      {
        id: 'auto-fit',
        kind: 'single',
        prompt:
          'What does `repeat(auto-fit, minmax(200px, 1fr))` do in a container 900px wide, without gaps, holding two items?',
        options: [
          { id: 'a', text: 'It collapses the empty columns, and the items share all 900px' },
          { id: 'b', text: 'It makes one column, so that the items lie one below the other' },
          { id: 'c', text: 'It makes four columns of 225px and leaves two of them empty' },
          { id: 'd', text: 'It makes two columns of exactly 200px' },
        ],
        answer: ['a'],
        why: '900px hold four tracks of at least 200px. `auto-fit` collapses empty tracks to zero, so both items grow to 450px. `auto-fill` would keep the empty ones.',
      },
      {
        id: 'fr-meaning',
        kind: 'single',
        prompt:
          'A grid 1000px wide has `grid-template-columns: 200px 1fr 3fr` and no gaps. How wide is the last column, if no content is wider?',
        options: [
          { id: 'a', text: '800px' },
          { id: 'b', text: '750px' },
          { id: 'c', text: '600px' },
          { id: 'd', text: '400px' },
        ],
        answer: ['c'],
        why: 'Fixed tracks are taken off first. Of the remaining 800px the last column gets three quarters.',
      },
    ],
  },
  {
    slug: 'responsive-design',
    name: 'Responsive design',
    shortName: 'Responsive',
    description:
      'One page has to work on a watch, a phone held sideways, a projector and a screen magnified to 400 %. You start from a layout that flows by itself and add media and container queries only where the content needs them. Designing for three named devices is the typical mistake: the widths in between are the ones that break.',
    objectives: [
      'Build a page that works from 320 to 2000 CSS pixels without scrolling sideways',
      'Choose breakpoints where the content breaks, and container queries for components',
      'Test a page at 400 % zoom and with enlarged text, and fix what is cut off',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 165,
    xp: 40,
    requires: ['links-images-and-media', 'css-grid'],
    content: {
      type: 'simple',
      body: `Start narrow: one column, fluid images, text that grows a little with the screen. Much of it needs no query at all.

\`\`\`css
img { max-width: 100%; height: auto; }

h1 { font-size: clamp(1.75rem, 1.2rem + 2.5vw, 3rem); }

.content { max-width: 65ch; margin-inline: auto; padding-inline: 1rem; }
\`\`\`

Then make the window wider until the page looks wrong. *That* width is your breakpoint, whatever devices exist today:

\`\`\`css
@media (width >= 48rem) {
  .layout { display: grid; grid-template-columns: 16rem 1fr; gap: 2rem; }
}
\`\`\`

A component that appears both in a sidebar and in the main column can't know its width from the window. It asks its container:

\`\`\`css
.card-slot { container-type: inline-size; }

@container (width >= 28rem) {
  .card { display: flex; gap: 1rem; }
}
\`\`\`

Note the \`rem\` inside \`clamp()\`: a size given in \`vw\` alone would ignore zoom and the reader's text size. None of this works on phones without the viewport \`<meta>\` element.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Responsive web design',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/CSS_layout/Responsive_Design',
      },
      {
        type: 'link',
        title: 'Container queries',
        url: 'https://developer.mozilla.org/en-US/docs/Web/CSS/Guides/Containment/Container_queries',
      },
    ],
    assessment: [
      {
        id: 'container-query',
        kind: 'single',
        prompt: 'When does a container query fit better than a media query?',
        options: [
          { id: 'a', text: 'When older browsers are to be supported' },
          { id: 'b', text: 'When the layout depends on the paper size that is used for printing' },
          { id: 'c', text: "When a layout depends on the room that a component's place gives it" },
          { id: 'd', text: 'When the layout depends on whether people use a finger or a mouse' },
        ],
        answer: ['c'],
        why: 'The same card may sit in a narrow sidebar on a wide screen. A media query knows only the viewport, a container query knows the container.',
      },
      {
        id: 'vw-only',
        kind: 'single',
        prompt: 'Why is `font-size: 4vw` on its own a problem?',
        options: [
          { id: 'a', text: 'It forces a layout for each letter whenever the window changes' },
          { id: 'b', text: '`vw` is not allowed for fonts' },
          { id: 'c', text: 'It makes text blurry on screens with a high pixel density' },
          { id: 'd', text: "It doesn't grow when people zoom the page or enlarge text" },
        ],
        answer: ['d'],
        why: 'Zooming shrinks the viewport in CSS pixels, so `vw` shrinks with it and the text stays as it was. Mixing in `rem` (as in `clamp(1rem, .8rem + 1vw, 2rem)`) lets it grow.',
      },
    ],
  },
]
