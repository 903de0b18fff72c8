import type { TreeDraft } from '../../../server/domains/skills/schema'

export const css: TreeDraft['skills'] = [
  {
    slug: 'selectors-and-the-cascade',
    name: 'Selectors and the cascade',
    shortName: 'Cascade',
    description:
      'Several rules can claim the same property of the same element, and the cascade decides which one wins: by origin and importance, layer, specificity, and finally order. Once you know the rules, "why is my style ignored?" has an answer that you can look up. Reaching for `!important` or longer and longer selectors is the typical mistake.',
    objectives: [
      'Predict which of several declarations wins and say at which step it was decided',
      'Tell inherited values from values set by a rule, and use `inherit` and `revert` on purpose',
      'Order a style sheet with cascade layers so that overrides need no `!important`',
    ],
    type: 'knowledge',
    difficulty: 'beginner',
    minutes: 120,
    xp: 30,
    requires: ['html-documents-and-semantics'],
    content: {
      type: 'simple',
      body: `For ordinary author rules (without \`!important\`) the browser asks three questions, in this order:

1. **Layer**: which \`@layer\` is later? Rules outside any layer beat all layers.
2. **Specificity**: count ids, then classes (with attributes and pseudo-classes), then elements. Compare from the left.
3. **Order**: the later one wins.

\`\`\`css
@layer base, components;

@layer components {
  .card a { color: teal; }        /* 0-1-1, later layer: wins */
}

@layer base {
  #main article a { color: navy; } /* 1-0-2, earlier layer: loses */
}
\`\`\`

The link in a card is teal although the other selector is far more specific, because layers are compared first. That is what layers are for: third-party and base styles stay weak, whatever their selectors look like.

\`:where(…)\` counts as nothing, \`:is(…)\` and \`:not(…)\` count as their strongest argument. A \`style\` attribute beats every selector. And a value that was merely *inherited* loses to any rule that matches the element itself, even \`* { color: black }\`.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Handling conflicts',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Styling_basics/Handling_conflicts',
      },
      {
        type: 'link',
        title: 'Cascade layers',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Styling_basics/Cascade_layers',
      },
    ],
    assessment: [
      {
        id: 'specificity',
        kind: 'single',
        prompt:
          'Without layers, both rules match a link: `#nav a { color: red }` stands first, `.menu .item a.current { color: blue }` last. Which colour wins?',
        options: [
          { id: 'a', text: 'Blue: it comes last' },
          { id: 'b', text: 'Red: one id outweighs any number of classes' },
          { id: 'c', text: "Neither: the browser's own link colour stays" },
          { id: 'd', text: 'Blue: it has more classes in total' },
        ],
        answer: ['b'],
        why: 'Ids are compared first: 1-0-1 against 0-3-1. Order matters only between equal specificities.',
      },
      {
        id: 'inherited',
        kind: 'single',
        prompt:
          '`body { color: green }` and `* { color: gray }` are the only rules. Which colour has the text of a `<p>`?',
        options: [
          { id: 'a', text: 'Green, because inheritance comes after the cascade' },
          { id: 'b', text: 'Green, because the selector `body` is more specific than the selector `*`' },
          { id: 'c', text: 'Gray, because a rule that matches the paragraph beats an inherited value' },
          { id: 'd', text: 'Black, the default' },
        ],
        answer: ['c'],
        why: "Specificity compares rules that match the *same* element. `body` doesn't match the paragraph; it would only have passed its colour down.",
      },
    ],
  },
  {
    slug: 'box-model-and-sizing',
    name: 'Box model and sizing',
    shortName: 'Box model',
    description:
      'Every element generates a box of content, padding, border and margin, and most layout surprises come from how these sizes are computed. You learn what `width` measures, when margins collapse, and why a percentage height often does nothing. Setting fixed heights on boxes with text is the classic mistake: the text overflows as soon as somebody enlarges it.',
    objectives: [
      'Compute the used width of a box under `content-box` and `border-box`',
      'Explain when vertical margins collapse and three ways to prevent it',
      'Size boxes with `min-`, `max-` and intrinsic keywords instead of fixed heights',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 90,
    xp: 25,
    requires: ['selectors-and-the-cascade'],
    content: {
      type: 'simple',
      body: `By default \`width\` measures only the content. Padding and border come on top, which is why a full-width box with padding sticks out of its parent:

\`\`\`css
.panel {
  width: 100%;
  padding: 1rem;
  border: 1px solid; /* used width: 100% + 2rem + 2px */
}
\`\`\`

Most projects therefore start with this rule, after which \`width\` includes both:

\`\`\`css
*,
*::before,
*::after {
  box-sizing: border-box;
}
\`\`\`

**Margins collapse**: where the bottom margin of one block touches the top margin of the next one, the larger of the two remains, not the sum. A first child's margin can even leave its parent. Flex and grid containers don't collapse, and neither does a parent with padding, a border or \`display: flow-root\`.

**Percent heights** refer to a parent with a definite height. If the parent grows with its content, there is nothing to refer to, and \`height: 100%\` behaves like \`auto\`. Prefer \`min-height\`: it keeps a promise about space and still lets content grow.`,
    },
    resources: [
      {
        type: 'link',
        title: 'The box model',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Styling_basics/Box_model',
      },
      {
        type: 'link',
        title: 'Sizing items in CSS',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Styling_basics/Sizing',
      },
    ],
    assessment: [
      {
        id: 'border-box',
        kind: 'single',
        prompt:
          'A box has `box-sizing: border-box; width: 300px; padding: 20px; border: 5px solid`. How wide is its content area?',
        options: [
          { id: 'a', text: '250px' },
          { id: 'b', text: '260px' },
          { id: 'c', text: '300px' },
          { id: 'd', text: '350px' },
        ],
        answer: ['a'],
        why: 'With `border-box` the 300px include padding and border on both sides: 300 − 2·20 − 2·5 = 250.',
      },
      {
        id: 'collapse',
        kind: 'single',
        prompt:
          'Two paragraphs in an ordinary block follow each other; the first has `margin-bottom: 24px`, the second `margin-top: 16px`. How large is the gap?',
        options: [
          { id: 'a', text: '24px' },
          { id: 'b', text: '16px' },
          { id: 'c', text: '20px' },
          { id: 'd', text: '40px' },
        ],
        answer: ['a'],
        why: 'Adjoining vertical margins of blocks collapse to the larger one. In a flex or grid container the gap would be 40px.',
      },
    ],
  },
  {
    slug: 'typography-and-colour',
    name: 'Typography and colour',
    shortName: 'Type and colour',
    description:
      'Most of a page is text, so its size, line length and contrast decide whether people read it. Relative units let text follow the size that readers chose, and colour pairs need enough contrast for tired eyes and cheap screens. Sizing text in `px` and conveying state by colour alone are the two mistakes seen most.',
    objectives: [
      'Set up a type scale in `rem` with line heights and a comfortable line length',
      'Check text and control colours against the WCAG contrast ratios',
      'Load a web font without hiding text and with little shift when it arrives',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 105,
    xp: 25,
    requires: ['selectors-and-the-cascade'],
    resources: [
      {
        type: 'link',
        title: 'CSS text styling',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Text_styling',
      },
      { type: 'link', title: 'Best practices for fonts', url: 'https://web.dev/articles/font-best-practices' },
    ],
    assessment: [
      {
        id: 'contrast-aa',
        kind: 'single',
        prompt: 'Which contrast ratio does WCAG level AA ask for between normal-sized text and its background?',
        options: [
          { id: 'a', text: '7:1' },
          { id: 'b', text: '2.5:1' },
          { id: 'c', text: '3:1' },
          { id: 'd', text: '4.5:1' },
        ],
        answer: ['d'],
        why: '4.5:1 for normal text, 3:1 for large text and for the parts of controls that are needed to recognise them. 7:1 is level AAA.',
      },
      {
        id: 'rem-reason',
        kind: 'single',
        prompt: 'Why are font sizes better given in `rem` than in `px`?',
        options: [
          { id: 'a', text: '`rem` is sharper on high-density screens' },
          { id: 'b', text: '`rem` follows the text size that readers set in their browser' },
          { id: 'c', text: '`rem` is relative to the parent, so nested text shrinks' },
          { id: 'd', text: "`px` depends on the screen's resolution" },
        ],
        answer: ['b'],
        why: "`rem` refers to the root element's font size, which by default is the reader's setting. (Being relative to the parent is what `em` does.)",
      },
    ],
  },
]
