import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WayOn } from './way-on'

const lesson = {
  course: { id: 'course', title: 'A course', domain: 'bread', status: 'active' as const },
  concept: 'atom_state',
  next: null,
  exercisesRequired: 3,
  exercisesPassed: 1,
  sections: ['one', 'two'].map((id) => ({ id, title: `About ${id}` })),
}

it('has the line that will be read out before there is anything to say', () => {
  const html = renderToStaticMarkup(<WayOn lesson={lesson} read={new Set(['one'])} isCompleted={false} finish={null} />)
  expect(html).toContain('<p role="status" class="sr-only"></p>')
  expect(html).toContain('About two')
  expect(html).not.toContain('About one')
  expect(html).toContain('<a href="#exercises" class="inline-block touch:py-2">2 exercises</a>')
})
