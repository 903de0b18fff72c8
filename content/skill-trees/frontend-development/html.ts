import type { TreeDraft } from '../../../server/domains/skills/schema'

export const html: TreeDraft['skills'] = [
  {
    slug: 'html-documents-and-semantics',
    name: 'HTML documents and semantics',
    shortName: 'HTML',
    description:
      'HTML says what each piece of a page *is*: a heading, a list, an article, the navigation. Browsers, search engines and screen readers act on that meaning, so choosing the right element gives you behaviour for free. The usual mistake is to build everything from `<div>` and `<span>` because it looks the same on screen.',
    objectives: [
      'Write a valid document with a language, a title, a character set and a viewport',
      'Structure an article with landmarks and a heading outline without gaps',
      'Replace generic elements in a given page by ones that carry the meaning',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 150,
    xp: 40,
    requires: ['how-a-page-reaches-the-browser', 'editor-and-developer-tools'],
    content: {
      type: 'simple',
      body: `This page has no styles at all, and yet a browser can already show it, read it aloud and let people jump around in it:

\`\`\`html
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sourdough in two days – Rye Notes</title>
  </head>
  <body>
    <nav aria-label="Main"><a href="/">All recipes</a></nav>
    <main>
      <h1>Sourdough in two days</h1>
      <h2>Ingredients</h2>
      <ul><li>500 g rye flour</li></ul>
    </main>
    <footer><small>Photos by the author</small></footer>
  </body>
</html>
\`\`\`

Ask of each element: *what is it?*, never *how big is it?* Headings form an outline (\`h1\`, below it \`h2\`), and people who use a screen reader skim by it. \`nav\`, \`main\` and \`footer\` become landmarks to jump to. \`lang\` picks the pronunciation, the hyphenation and the spelling check. If you need a smaller heading, that is a job for CSS.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Structuring content with HTML',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Structuring_content',
      },
      {
        type: 'link',
        title: 'Structuring documents',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Structuring_content/Structuring_documents',
      },
    ],
    assessment: [
      {
        id: 'heading-choice',
        kind: 'single',
        prompt: 'Below an `<h1>` you need a section heading, but the design shows it small. What do you write?',
        options: [
          { id: 'a', text: '`<p class="heading"><b>…</b></p>` with a small font size' },
          { id: 'b', text: '`<h2>` and a smaller font size in the style sheet' },
          { id: 'c', text: '`<h4>`, because its default size is closest to the design' },
          { id: 'd', text: '`<div class="heading">`' },
        ],
        answer: ['b'],
        why: 'The level states the place in the outline, the size belongs to CSS. A jump from 1 to 4 suggests missing sections, and the other two are no headings at all.',
      },
      {
        id: 'button-or-link',
        kind: 'single',
        prompt: 'A control opens a menu on the same page, and another one goes to the price list. Which elements fit?',
        options: [
          { id: 'a', text: '`<a>` for both' },
          { id: 'b', text: '`<div onclick>` for the menu, `<a href>` for the price list' },
          { id: 'c', text: '`<button>` for both' },
          { id: 'd', text: '`<button>` for the menu, `<a href>` for the price list' },
        ],
        answer: ['d'],
        why: 'A link takes you to an address (and can be opened in a new tab), a button does something here. A `div` gets neither focus nor keyboard control.',
      },
    ],
  },
  {
    slug: 'links-images-and-media',
    name: 'Links, images and media',
    shortName: 'Media',
    description:
      'Links make the web a web, and images are usually the heaviest thing on a page. You write links whose text makes sense on its own, give images text alternatives that match their purpose, and let the browser pick a file of the right size. Forgetting `width` and `height` is a common slip: the page then jumps when the picture arrives.',
    objectives: [
      'Write link texts that make sense when read in a list without the text around them',
      'Decide between a descriptive and an empty `alt` for a given image',
      'Offer one image in several sizes and formats with `srcset`, `sizes` and `<picture>`',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 105,
    xp: 25,
    requires: ['html-documents-and-semantics'],
    resources: [
      {
        type: 'link',
        title: 'HTML images',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Structuring_content/HTML_images',
      },
      { type: 'link', title: 'Images tutorial', url: 'https://www.w3.org/WAI/tutorials/images/' },
    ],
    assessment: [
      {
        id: 'decorative-alt',
        kind: 'single',
        prompt: 'A wavy line separates two sections and is an `<img>`. What should its `alt` be?',
        options: [
          { id: 'a', text: 'Missing' },
          { id: 'b', text: '`alt="Decorative wavy line"`' },
          { id: 'c', text: '`alt="Image"`' },
          { id: 'd', text: '`alt=""`' },
        ],
        answer: ['d'],
        why: 'An empty `alt` tells assistive technology to skip the picture. Without the attribute many screen readers read out the file name.',
      },
      {
        id: 'sizes-reason',
        kind: 'single',
        prompt: 'Why does `srcset="small.jpg 480w, big.jpg 1200w"` go with a `sizes` attribute?',
        options: [
          { id: 'a', text: "It reserves the height, so that the text below doesn't jump" },
          { id: 'b', text: 'It limits the file size of the download' },
          { id: 'c', text: 'It says in advance how wide the image will be shown' },
          { id: 'd', text: 'It sets the width at which the image is displayed on the page' },
        ],
        answer: ['c'],
        why: 'The browser picks a file early, when it knows only the viewport. `sizes` gives it the display width; without it the browser assumes the full viewport width.',
      },
    ],
  },
  {
    slug: 'html-forms',
    name: 'HTML forms',
    shortName: 'Forms',
    description:
      'A form collects named values and sends them to a server, and it can do so without any script. Labels, the right input types, `autocomplete` and grouping make it quick to fill in, above all on a phone. The most common mistake is using a placeholder as the label: it vanishes just when people need it.',
    objectives: [
      'Build a form with labelled controls that works with scripting turned off',
      'Choose `type`, `autocomplete` and `inputmode` for names, e-mail addresses, dates and codes',
      'Explain what is sent to the server for a checkbox, a select and a control without a name',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 135,
    xp: 35,
    requires: ['html-documents-and-semantics'],
    content: {
      type: 'simple',
      body: `A form that browsers, password managers and screen readers all understand:

\`\`\`html
<form method="post" action="/newsletter">
  <p>
    <label for="email">E-mail address</label>
    <input id="email" name="email" type="email" autocomplete="email"
           required aria-describedby="email-hint" />
    <span id="email-hint">We write once a month.</span>
  </p>
  <fieldset>
    <legend>Which topics?</legend>
    <label><input type="checkbox" name="topic" value="css" /> CSS</label>
    <label><input type="checkbox" name="topic" value="js" /> JavaScript</label>
  </fieldset>
  <button type="submit">Subscribe</button>
</form>
\`\`\`

With both boxes ticked it sends \`email=…&topic=css&topic=js\`. Only controls **with a name** are sent, a checkbox only when it is ticked, and disabled controls not at all.

A \`<label>\` does more than describe: a click on it focuses its control, and a screen reader announces it there. A group of choices needs a \`<fieldset>\` with a \`<legend>\`, or people hear "CSS, checkbox" without the question.

Write \`type="button"\` on every button that should not submit, because inside a form \`submit\` is the default.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Web form building blocks',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Extensions/Forms',
      },
      { type: 'link', title: 'Forms tutorial', url: 'https://www.w3.org/WAI/tutorials/forms/' },
    ],
    assessment: [
      {
        id: 'unticked-box',
        kind: 'single',
        prompt:
          'A form holds `<input type="checkbox" name="terms" value="yes">`. What does the server receive when the box is not ticked?',
        options: [
          { id: 'a', text: '`terms=false`' },
          { id: 'b', text: '`terms=` with an empty value' },
          { id: 'c', text: '`terms=no`' },
          { id: 'd', text: 'Nothing with the name `terms`' },
        ],
        answer: ['d'],
        why: 'An unticked checkbox is left out completely. The server has to treat a missing name as "no".',
      },
      {
        id: 'placeholder-label',
        kind: 'single',
        prompt: 'Why does `placeholder="Your name"` not replace a `<label>`?',
        options: [
          { id: 'a', text: 'It disappears while typing and often has low contrast' },
          { id: 'b', text: "Phones don't show placeholders when the keyboard is open" },
          { id: 'c', text: 'It is sent to the server as the value if the field stays empty' },
          { id: 'd', text: 'Browsers translate it and break the design' },
        ],
        answer: ['a'],
        why: 'A placeholder is an example of a value. The label must remain visible, be announced and extend the click area.',
      },
    ],
  },
  {
    slug: 'accessibility-foundations',
    name: 'Accessibility foundations',
    shortName: 'Accessibility',
    description:
      'About one person in six lives with a disability, and everyone is sometimes tired, in bright sun or holding a child. Accessible pages can be perceived, operated and understood with whatever people use: keyboard, screen reader, magnifier, voice. The typical mistake is to add ARIA on top of the wrong element instead of using the right one.',
    objectives: [
      'Explain name, role and value of a control and find them in the accessibility tree',
      'Go through a page with the keyboard alone and list where focus is lost, hidden or out of order',
      "Map a given problem to one of WCAG's four principles",
    ],
    type: 'knowledge',
    difficulty: 'beginner',
    minutes: 150,
    xp: 40,
    requires: ['links-images-and-media', 'html-forms'],
    content: {
      type: 'simple',
      body: `From your HTML the browser builds an **accessibility tree**, which assistive technology reads. Each control in it has a *role* (what it is), a *name* (what it is called) and a *state* (checked, expanded, …).

\`\`\`html
<!-- Role: none. Name: none. Not reachable by keyboard. -->
<div class="icon-trash" onclick="removeItem()"></div>

<!-- Role: button. Name: "Remove tea". Works with Tab, Enter and Space. -->
<button type="button" onclick="removeItem()">
  <svg aria-hidden="true" width="16" height="16"><!-- … --></svg>
  <span class="visually-hidden">Remove tea</span>
</button>
\`\`\`

The second one needed no ARIA role at all, and that is the first rule of ARIA: *use a native element if there is one*. ARIA changes what is announced, never what happens; \`role="button"\` on a \`div\` promises keyboard control that you would have to write yourself.

A test that takes a minute: put the mouse away. Can you reach everything with Tab? Do you always *see* where you are? Does Escape close what opened? If you removed outlines with \`outline: none\`, give focus another clear mark with \`:focus-visible\`.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Introduction to web accessibility',
        url: 'https://www.w3.org/WAI/fundamentals/accessibility-intro/',
      },
      {
        type: 'link',
        title: 'What is accessibility?',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Accessibility/What_is_accessibility',
      },
    ],
    assessment: [
      {
        id: 'aria-role',
        kind: 'single',
        prompt: 'What does `role="button"` on a `<div>` change?',
        options: [
          { id: 'a', text: 'It submits the form around it' },
          { id: 'b', text: 'It is announced as a button, but gets no focus and no key handling' },
          { id: 'c', text: 'It can be reached with Tab and reacts to Enter and Space' },
          { id: 'd', text: "It is announced as a button and drawn like the system's buttons" },
        ],
        answer: ['b'],
        why: 'ARIA describes and adds no behaviour. You would still need `tabindex="0"` and key handlers, which `<button>` brings along.',
      },
      {
        id: 'tab-order',
        kind: 'multiple',
        prompt: 'Which are good ways to influence the order in which Tab moves?',
        options: [
          { id: 'a', text: 'Reordering with CSS and leaving the source as it is' },
          { id: 'b', text: 'Putting the elements in a sensible order in the HTML' },
          { id: 'c', text: 'Using `tabindex="0"` for a custom control that must be reachable' },
          { id: 'd', text: 'Numbering all controls from `tabindex="1"` upwards' },
        ],
        answer: ['b', 'c'],
        why: 'Focus follows the source order. Positive `tabindex` values jump ahead of everything else and break with the next change; CSS reordering makes the visual order disagree with the focus order.',
      },
    ],
  },
]
