import type { TreeDraft } from '../../../server/domains/skills/schema'

export const themesAndMotion: TreeDraft['skills'] = [
  {
    slug: 'custom-properties-and-themes',
    name: 'Custom properties and themes',
    shortName: 'Custom properties',
    description:
      'Custom properties are values with names that live in the cascade: they inherit, can be overridden for a part of the page and can be changed while it runs. They turn "our spacing" and "our accent colour" into one place to change, and a dark theme into a dozen lines. A common mistake is naming them after their value (`--blue`), so that the name lies in the next theme.',
    objectives: [
      'Define design tokens by purpose and use them with fallbacks',
      "Build a light and a dark theme that follow the system's setting and can be overridden",
      'Explain why a custom property can be changed for a subtree and a preprocessor variable can not',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 105,
    xp: 25,
    requires: ['selectors-and-the-cascade'],
    content: {
      type: 'simple',
      body: `Name tokens by their job, set them once, and let a theme change the values:

\`\`\`css
:root {
  color-scheme: light dark;
  --surface: white;
  --text: #1c1c28;
  --accent: #0b5fff;
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme='light']) {
    --surface: #14141c;
    --text: #ececf4;
    --accent: #8ab4ff;
  }
}

.notice {
  color: var(--text);
  background: var(--surface);
  border-inline-start: 4px solid var(--notice-accent, var(--accent));
}
\`\`\`

\`var(--a, fallback)\` takes the fallback when \`--a\` is not set. \`color-scheme\` makes scrollbars and form controls follow as well.

Two things surprise people. Custom properties are resolved **per element**: setting \`--accent\` on a \`.promo\` changes it for everything inside and nothing else. And an invalid value is noticed late: \`color: var(--size)\` with \`--size: 4px\` doesn't fall back to an earlier \`color\` rule, it becomes the inherited value, as if you had written \`unset\`.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Using custom properties',
        url: 'https://developer.mozilla.org/en-US/docs/Web/CSS/Guides/Cascading_variables/Using_custom_properties',
      },
      { type: 'link', title: 'Learn CSS', url: 'https://web.dev/learn/css' },
    ],
    assessment: [
      {
        id: 'scoped-token',
        kind: 'single',
        prompt:
          '`:root { --gap: 1rem }` and `.compact { --gap: .5rem }` are set, and `.list { gap: var(--gap) }`. Which gap has a `.list` inside a `.compact`?',
        options: [
          { id: 'a', text: '`.5rem`, because the nearest ancestor that sets it counts' },
          { id: 'b', text: '`1rem`, because `:root` defines the property for the document' },
          { id: 'c', text: '`0`, because the property is set twice' },
          { id: 'd', text: 'The value of the rule that comes last in the style sheet' },
        ],
        answer: ['a'],
        why: "Custom properties inherit like `color` does. `.compact` and `:root` match different elements, so they don't even compete.",
      },
      {
        id: 'invalid-var',
        kind: 'single',
        prompt: 'A paragraph has `color: red; color: var(--brand)`, and `--brand` is `12px`. Which colour results?',
        options: [
          { id: 'a', text: 'Transparent, because a length is no colour' },
          { id: 'b', text: 'Red, because the invalid declaration is dropped' },
          { id: 'c', text: 'The inherited colour, as with `unset`' },
          { id: 'd', text: 'Black in every case' },
        ],
        answer: ['c'],
        why: 'At parse time `var(--brand)` could be anything, so it replaces `red`. When it turns out invalid, the property behaves like `unset`, and `color` is inherited.',
      },
    ],
  },
  {
    slug: 'transitions-and-animation',
    name: 'Transitions and animation',
    shortName: 'Animation',
    description:
      'Motion can show where something came from and that a click was noticed. Transitions move between two states, keyframes describe more, and only some properties can be animated without laying out the page again. Forgetting people whom motion makes dizzy is the mistake to avoid.',
    objectives: [
      'Animate a state change with `transform` and `opacity` only',
      'Honour `prefers-reduced-motion` without losing information',
      'Find out in the Performance panel whether an animation causes layout',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 105,
    xp: 25,
    optional: true,
    requires: ['box-model-and-sizing'],
    content: {
      type: 'simple',
      body: `Browsers draw in steps: style, layout, paint, composite. Changing \`width\` or \`top\` starts at layout, for every frame. \`transform\` and \`opacity\` can be left to the last step, often on the graphics card:

\`\`\`css
.drawer {
  translate: -100% 0;
  visibility: hidden;
  transition: translate 200ms ease-out, visibility 200ms;
}

.drawer.open {
  translate: 0 0;
  visibility: visible;
}

@media (prefers-reduced-motion: reduce) {
  .drawer { transition-duration: 1ms; }
}
\`\`\`

\`visibility\` is in the list for a reason: a drawer that is only moved off the screen could still be reached with Tab. Its transition switches at the end when closing and at once when opening.

Reduced motion does not mean "no feedback". Replace a slide by a short fade or by an instant change, and keep the information that the motion carried. Keep interface animations between 100 and 300 milliseconds: longer ones make people wait, and they wait each time.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Using CSS animations',
        url: 'https://developer.mozilla.org/en-US/docs/Web/CSS/Guides/Animations/Using',
      },
      { type: 'link', title: 'Guide to CSS animations', url: 'https://web.dev/articles/animations-guide' },
    ],
    assessment: [
      {
        id: 'cheap-properties',
        kind: 'single',
        prompt: 'Which change can usually be animated without a new layout in each frame?',
        options: [
          { id: 'a', text: '`margin-left` from 0 to 200px, with a fixed width' },
          { id: 'b', text: '`transform` from `translateX(0)` to `translateX(200px)`' },
          { id: 'c', text: '`width` from 0 to 200px, with `overflow: hidden`' },
          { id: 'd', text: '`left` from 0 to 200px, with `position: relative`' },
        ],
        answer: ['b'],
        why: 'A transform moves the finished layer. The others change geometry, so the browser has to lay out (and paint) again for every frame.',
      },
      {
        id: 'reduced-motion',
        kind: 'single',
        prompt: 'A success tick is drawn with a long bounce. What is right under `prefers-reduced-motion: reduce`?',
        options: [
          { id: 'a', text: 'Leaving the tick out altogether' },
          { id: 'b', text: 'Keeping the bounce, but at half the speed' },
          { id: 'c', text: 'Showing the tick at once or with a brief fade' },
          { id: 'd', text: 'Asking each time whether motion is welcome' },
        ],
        answer: ['c'],
        why: 'The information stays, the movement goes. Slower movement over the same distance can be just as unpleasant.',
      },
    ],
  },
  {
    slug: 'project-responsive-page',
    name: 'Project: a page for everybody',
    shortName: 'First page',
    description:
      "Build and publish a small site of three pages for something real: a club, a shop in your street, a friend's band. It has text, images, a form and two themes, and it works without any script. Pick a subject with real content; placeholder text hides the problems that this project is there to show.",
    objectives: [
      'Publish three linked pages on a static host from a Git repository with readable history',
      'Show that every page works at 320 CSS pixels, at 400 % zoom and with the keyboard alone',
      'Pass an HTML validator and an automated accessibility check with no errors, and explain each warning left',
      'Let somebody else fill in the form on a phone, watch them, and fix what made them hesitate',
    ],
    type: 'project',
    difficulty: 'beginner',
    minutes: 540,
    xp: 80,
    milestone: true,
    requires: [
      'version-control-with-git',
      'accessibility-foundations',
      'typography-and-colour',
      'custom-properties-and-themes',
      'responsive-design',
    ],
    resources: [
      {
        type: 'link',
        title: 'Publishing your website',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Getting_started/Your_first_website/Publishing_your_website',
      },
      {
        type: 'link',
        title: 'Easy checks: a first review of accessibility',
        url: 'https://www.w3.org/WAI/test-evaluate/preliminary/',
      },
    ],
  },
]
