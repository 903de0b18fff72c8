import type { TreeDraft } from '../../../server/domains/skills/schema'

export const browser: TreeDraft['skills'] = [
  {
    slug: 'the-dom',
    name: 'The DOM',
    shortName: 'DOM',
    description:
      'The DOM is the page as a tree of objects: scripts read it, change it, and the browser shows the result. You learn to find elements, to create and move them, and to put text into a page without letting it become markup. Building HTML from strings is the shortcut that leads to broken pages and to security holes.',
    objectives: [
      'Select, create, move and remove elements and keep an HTML list in step with an array',
      'Explain the difference between an attribute in the HTML and a property of the object',
      "Insert people's text so that it can never become markup",
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 135,
    xp: 35,
    requires: ['html-documents-and-semantics', 'objects-and-copies'],
    content: {
      type: 'simple',
      body: `Turn data into elements, and let text stay text:

\`\`\`js
const list = document.querySelector('#tasks')

function show(tasks) {
  const rows = tasks.map((task) => {
    const row = document.createElement('li')
    row.textContent = task.title // '<b>' is shown as the characters <b>
    row.classList.toggle('done', task.done)
    row.dataset.id = String(task.id) // becomes data-id="…"
    return row
  })
  list.replaceChildren(...rows)
}
\`\`\`

The function describes the list *for given data* and replaces what was there. That is far easier to keep right than a dozen small changes here and there, and it is the idea behind React.

Attributes are the text in the HTML, properties the state of the live object, and they may differ. After somebody typed into a field, \`input.value\` is the typed text and \`input.getAttribute('value')\` still the initial one. For \`href\`, the property is the complete address.

\`querySelectorAll\` returns a static list: elements added later are not in it. It is no array either; \`[...nodes]\` makes one of it.`,
    },
    resources: [
      {
        type: 'link',
        title: 'DOM scripting introduction',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Scripting/DOM_scripting',
      },
      {
        type: 'link',
        title: 'Document Object Model',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Document_Object_Model',
      },
    ],
    assessment: [
      {
        id: 'text-content',
        kind: 'single',
        prompt: 'A comment holds `<img src=x onerror=alert(1)>`. What happens with `element.textContent = comment`?',
        options: [
          { id: 'a', text: 'The picture is loaded and the script runs' },
          { id: 'b', text: 'The browser removes the tag and shows nothing' },
          { id: 'c', text: 'The characters are shown as they are' },
          { id: 'd', text: 'It throws an error' },
        ],
        answer: ['c'],
        why: '`textContent` creates a text node, so nothing in it is parsed as HTML. With `innerHTML` the handler would run.',
      },
      {
        id: 'value-property',
        kind: 'single',
        prompt:
          'A field was delivered with `value="A"`, and someone typed "B". What do `input.value` and `input.getAttribute(\'value\')` give?',
        options: [
          { id: 'a', text: '"B" and "A"' },
          { id: 'b', text: '"B" and "B"' },
          { id: 'c', text: '"A" and "A"' },
          { id: 'd', text: '"A" and "B"' },
        ],
        answer: ['a'],
        why: 'The attribute holds the initial value (`defaultValue`), the property the current one.',
      },
    ],
  },
  {
    slug: 'dom-events',
    name: 'DOM events',
    shortName: 'Events',
    description:
      "Events tell your code what happened: a click, a key, a submit, an image that arrived. They travel down to their target and bubble up again, which lets one listener serve a whole list. Listening for `click` on a form's button instead of `submit` on the form is the everyday mistake: pressing Enter in a field may then be missed.",
    objectives: [
      'Handle events of many rows, also of rows added later, with one listener',
      'Explain the difference between `target` and `currentTarget` and between stopping and preventing',
      'Remove listeners again, one by one and all at once with an `AbortSignal`',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 150,
    xp: 40,
    requires: ['scope-and-closures', 'the-dom'],
    content: {
      type: 'simple',
      body: `Most events bubble from the target up to the document. So listen once, at a common ancestor, and ask where it came from:

\`\`\`js
const controller = new AbortController()

list.addEventListener(
  'click',
  (event) => {
    if (!(event.target instanceof Element)) return
    const button = event.target.closest('button[data-action="remove"]')
    if (!button) return
    button.closest('li')?.remove()
  },
  { signal: controller.signal },
)

// later: takes away every listener that was added with this signal
controller.abort()
\`\`\`

\`target\` is the innermost element that was hit, perhaps an icon inside the button, hence \`closest\`. \`currentTarget\` is the element whose listener is running, here the list.

Two methods are often confused. \`preventDefault()\` stops what the *browser* would do (follow the link, send the form). \`stopPropagation()\` stops *other listeners* further along the way, for instance one that closes menus on an outside click; it is rarely needed.

To remove a listener without a signal you need the very same function again, so an arrow function written on the spot can't be removed.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Introduction to events',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Scripting/Events',
      },
      {
        type: 'link',
        title: 'addEventListener()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/EventTarget/addEventListener',
      },
    ],
    assessment: [
      {
        id: 'delegation',
        kind: 'single',
        prompt: 'Rows are added to a table later on. Which listener also serves the new rows?',
        options: [
          { id: 'a', text: 'One on each cell, with `capture: true`' },
          { id: 'b', text: "One on the table that looks at `event.target.closest('tr')`" },
          { id: 'c', text: 'One on each row, added in a loop when the page is ready' },
          { id: 'd', text: "One on the list that `document.querySelectorAll('tr')` returns" },
        ],
        answer: ['b'],
        why: 'Clicks bubble up to the table, whenever the row was created. A `NodeList` has no `addEventListener` at all.',
      },
      {
        id: 'prevent-default',
        kind: 'single',
        prompt: 'What does `event.preventDefault()` do in a `submit` listener?',
        options: [
          { id: 'a', text: 'It keeps the browser from sending the form' },
          { id: 'b', text: 'It clears the form' },
          { id: 'c', text: 'It stops the event from bubbling' },
          { id: 'd', text: 'It keeps other listeners from running' },
        ],
        answer: ['a'],
        why: "It cancels the browser's own action. The event goes on to all other listeners (`stopPropagation` would stop that).",
      },
    ],
  },
  {
    slug: 'form-validation',
    name: 'Form validation',
    shortName: 'Validation',
    description:
      'The browser can check a form before it is sent, and your script can add rules and kinder messages. Good validation waits until someone is done typing, says how to put it right, and moves focus to the first problem. Relying on it for safety is the mistake: anybody can send a request without your page, so the server checks again.',
    objectives: [
      'Use the built-in constraints and show their state with `:user-invalid`',
      'Write a rule across two fields with `setCustomValidity` and clear it again',
      'Present errors so that a screen reader announces them with their fields',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 30,
    requires: ['html-forms', 'dom-events'],
    content: {
      type: 'simple',
      body: `Attributes such as \`required\`, \`minlength\`, \`min\`, \`pattern\` and \`type="email"\` already describe most rules. What they can't express you add by script:

\`\`\`js
const form = document.querySelector('#trip')
const { start, end } = form.elements

function checkDates() {
  const wrong = start.value && end.value && end.value < start.value
  end.setCustomValidity(wrong ? 'Choose a return date after the departure.' : '')
}

start.addEventListener('input', checkDates)
end.addEventListener('input', checkDates)
\`\`\`

The empty string is important: as long as any other text is set, the form counts as invalid and will not be sent.

Date inputs give \`YYYY-MM-DD\`, so comparing them as text works.

To show messages in your own place, set \`form.noValidate = true\`, listen for \`submit\`, ask \`form.checkValidity()\`, and for each invalid control write \`control.validationMessage\` into an element that the control names in \`aria-describedby\`, together with \`aria-invalid="true"\`. Then focus the first invalid control.

Say what to do ("Enter a date such as 2030-05-01"), not merely that something is "invalid".`,
    },
    resources: [
      {
        type: 'link',
        title: 'Client-side form validation',
        url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Extensions/Forms/Form_validation',
      },
      { type: 'link', title: 'Learn forms', url: 'https://web.dev/learn/forms' },
    ],
    assessment: [
      {
        id: 'custom-validity',
        kind: 'single',
        prompt:
          "After a fixed mistake the form still refuses to be sent. The script calls `setCustomValidity('Dates are wrong')` when they are. What is missing?",
        options: [
          { id: 'a', text: 'A call of `form.reset()` before each attempt to send' },
          { id: 'b', text: "A call of `setCustomValidity('')` once the dates are right" },
          { id: 'c', text: 'A call of `form.submit()` once the dates are right' },
          { id: 'd', text: 'Removing the `required` attribute while they are wrong' },
        ],
        answer: ['b'],
        why: 'A custom message stays until it is replaced by the empty string, and as long as it is there the control is invalid.',
      },
      {
        id: 'server-check',
        kind: 'single',
        prompt: 'All fields are checked in the browser. Why does the server have to check again?',
        options: [
          { id: 'a', text: 'Because anybody can send a request without your page or with changed HTML' },
          { id: 'b', text: 'Because `required` works only in forms with a single field' },
          { id: 'c', text: 'Because browsers send all numbers and dates as text, which may be misread' },
          { id: 'd', text: 'Because a slow device may send the form before the checks have finished' },
        ],
        answer: ['a'],
        why: "The browser belongs to the person in front of it. Its checks are a service to people; the server's checks protect the data.",
      },
    ],
  },
]
