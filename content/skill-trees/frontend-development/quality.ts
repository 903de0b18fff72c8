import type { TreeDraft } from '../../../server/domains/skills/schema'

export const quality: TreeDraft['skills'] = [
  {
    slug: 'accessible-widgets',
    name: 'Accessible widgets',
    shortName: 'Widgets',
    description:
      'Dialogs, tabs, menus and comboboxes need agreed keyboard behaviour and correct roles and states, or people can\'t use them at all. Start from native elements such as `<dialog>` and `<details>`, and follow a published pattern for the rest. Giving `role="menu"` to ordinary navigation is a frequent mistake: it promises arrow keys that nobody built.',
    objectives: [
      'Build a dialog that takes focus, keeps it, closes with Escape and gives focus back',
      'Build tabs after the published pattern, with arrow keys and correct states',
      'Announce a result that appears without a page load through a live region',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 180,
    xp: 45,
    requires: ['accessibility-foundations', 'dom-events'],
    content: {
      type: 'simple',
      body: `The native dialog does the hard part:

\`\`\`html
<button type="button" id="open">Delete account…</button>

<dialog id="confirm" aria-labelledby="confirm-title">
  <h2 id="confirm-title">Delete your account?</h2>
  <p>Your courses will be removed for good.</p>
  <form method="dialog">
    <button value="cancel" autofocus>Keep it</button>
    <button value="delete">Delete</button>
  </form>
</dialog>

<script type="module">
  const dialog = document.querySelector('#confirm')
  document.querySelector('#open').addEventListener('click', () => {
    dialog.returnValue = ''
    dialog.showModal()
  })
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'delete') deleteAccount()
  })
</script>
\`\`\`

\`showModal()\` makes the page behind it inert, moves focus inside, closes on Escape and returns focus to the opener. \`show()\` does not: it is for panels that leave the page usable. Escape doesn't change \`returnValue\`, hence the reset before opening.

Focus starts on the harmless button. The title names the dialog.

What has no native element gets a **roving tabindex**: in a tab list only the selected tab has \`tabindex="0"\`, the others \`-1\`, and arrow keys move. One press of Tab then leaves the whole list, as in any desktop program.`,
    },
    resources: [
      { type: 'link', title: 'ARIA Authoring Practices Guide', url: 'https://www.w3.org/WAI/ARIA/apg/' },
      { type: 'link', title: 'Dialog (modal) pattern', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/' },
    ],
    assessment: [
      {
        id: 'show-modal',
        kind: 'single',
        prompt: 'What is the difference between `dialog.showModal()` and setting the `open` attribute?',
        options: [
          { id: 'a', text: 'Only `showModal()` makes the rest of the page inert' },
          { id: 'b', text: 'The attribute works only with JavaScript' },
          { id: 'c', text: '`showModal()` stops all scripts until the dialog is closed' },
          { id: 'd', text: 'None, both do the same' },
        ],
        answer: ['a'],
        why: 'With the attribute (or `show()`) the page behind stays usable, so the dialog is not modal, neither for the keyboard nor for screen readers.',
      },
      {
        id: 'live-region',
        kind: 'single',
        prompt:
          'After a search, "12 results" appears above the list without a page load. How do screen reader users hear of it?',
        options: [
          { id: 'a', text: 'The text goes into an existing element with `role="status"`' },
          { id: 'b', text: 'By moving focus to the number after every key press' },
          { id: 'c', text: 'Automatically, since screen readers read out every change' },
          { id: 'd', text: 'With `aria-hidden="false"` on the list' },
        ],
        answer: ['a'],
        why: 'Live regions announce changes of their content, so the region has to exist before. Moving focus would interrupt the typing.',
      },
    ],
  },
  {
    slug: 'accessibility-audit',
    name: 'Accessibility audit',
    shortName: 'Audit',
    description:
      'An audit finds out what keeps people from using a site, with tools first and by hand after that. Automated checks find a part of the problems; keyboard, screen reader, zoom and contrast have to be tried. Reporting a list of tool output without saying who is affected and what to do is the mistake that gets audits ignored.',
    objectives: [
      'Test three pages by tool, keyboard, screen reader and at 400 % zoom with a written method',
      'Report each finding with the people affected, the WCAG criterion, the steps and a proposed repair',
      'Repair the three worst findings and show before and after',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 165,
    xp: 40,
    requires: ['typography-and-colour', 'accessible-widgets'],
    resources: [
      { type: 'link', title: 'Evaluating web accessibility', url: 'https://www.w3.org/WAI/test-evaluate/' },
      {
        type: 'link',
        title: 'Playwright: accessibility testing',
        url: 'https://playwright.dev/docs/accessibility-testing',
      },
    ],
    assessment: [
      {
        id: 'automatic-limits',
        kind: 'multiple',
        prompt: 'Which problems does an automated check usually not find?',
        options: [
          { id: 'a', text: 'A focus order that makes no sense' },
          { id: 'b', text: 'An input without any label' },
          { id: 'c', text: 'An `alt` text that describes the wrong picture' },
          { id: 'd', text: 'Text with too little contrast on a plain background' },
        ],
        answer: ['a', 'c'],
        why: "Tools see that an `alt` exists, not whether it fits, and they don't know a sensible order. Missing labels and simple contrast are easy to compute.",
      },
      {
        id: 'priority',
        kind: 'single',
        prompt: 'Which finding is repaired first?',
        options: [
          { id: 'a', text: 'Two headings skip a level' },
          { id: 'b', text: 'A footer link with a contrast of 4.4:1' },
          { id: 'c', text: 'The "Pay" button can\'t be reached by keyboard' },
          { id: 'd', text: 'A decorative picture without an `alt` attribute' },
        ],
        answer: ['c'],
        why: 'It stops people from finishing the most important task. Order findings by harm and by frequency, not by how easy they are.',
      },
    ],
  },
  {
    slug: 'internationalisation',
    name: 'Internationalisation',
    shortName: 'i18n',
    description:
      'Software for many languages keeps texts apart from code, formats dates and numbers by locale, and lays out pages that may run from right to left. The `Intl` objects know the rules for plurals, lists, currencies and sorting. Joining half-sentences in code is the classic mistake: other languages need another order.',
    objectives: [
      'Format dates, numbers, currencies, lists and plurals with `Intl` for three locales',
      'Lay out a page with logical properties and check it with `dir="rtl"`',
      'Rewrite messages so that translators get whole sentences with placeholders',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 135,
    xp: 35,
    requires: ['box-model-and-sizing', 'objects-and-copies'],
    content: {
      type: 'simple',
      body: `Don't write rules for languages yourself; the platform has them:

\`\`\`js
const price = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' })
price.format(1234.5) // '1.234,50 €'

const plural = new Intl.PluralRules('pl')
plural.select(1) // 'one'
plural.select(3) // 'few'
plural.select(5) // 'many'

const names = new Intl.ListFormat('en', { type: 'conjunction' })
names.format(['Ada', 'Grace', 'Joan']) // 'Ada, Grace, and Joan'
\`\`\`

So \`count === 1 ? 'file' : 'files'\` works for English and fails for Polish. Give translators whole sentences, one for each plural category: \`{count} files were deleted\`, never \`'Deleted ' + count + ' files'\`, because the order of words differs.

In style sheets say *start* and *end* rather than left and right:

\`\`\`css
.note {
  margin-inline-start: 1rem;
  border-inline-start: 3px solid;
  text-align: start;
}
\`\`\`

Under \`dir="rtl"\` it mirrors itself. Expect texts to become a third longer, leave room for it, and set \`lang\` also on single foreign passages.

Store times as instants (UTC) and show them in the reader's time zone.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Internationalization',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Internationalization',
      },
      { type: 'link', title: 'W3C Internationalization', url: 'https://www.w3.org/International/' },
    ],
    assessment: [
      {
        id: 'plural-rule',
        kind: 'single',
        prompt: "Why is `n + (n === 1 ? ' item' : ' items')` not enough for translation?",
        options: [
          { id: 'a', text: 'The comparison is wrong for negative and broken numbers' },
          { id: 'b', text: 'Other languages have more plural forms or another order' },
          { id: 'c', text: "Strings can't be joined in all languages" },
          { id: 'd', text: 'Some languages require numbers to be written out in words' },
        ],
        answer: ['b'],
        why: 'Arabic has six categories and Japanese one. `Intl.PluralRules` names the category, and the translation holds a whole sentence for each.',
      },
      {
        id: 'logical',
        kind: 'single',
        prompt: 'Which property is right for space before the text in both writing directions?',
        options: [
          { id: 'a', text: '`margin-top`' },
          { id: 'b', text: '`margin-left`' },
          { id: 'c', text: '`margin-inline-start`' },
          { id: 'd', text: '`text-indent: -1rem`' },
        ],
        answer: ['c'],
        why: '"Inline start" is left in English and right in Arabic or Hebrew.',
      },
    ],
  },
]
