export const roles = [
  { value: 'learner', label: 'Learner' },
  { value: 'instructor', label: 'Instructor' },
  { value: 'admin', label: 'Admin' },
] as const

export type Role = (typeof roles)[number]['value']

/** What a form says is any text; a role that does not exist is somebody's own invention. */
export function readRole(text: string): Role {
  const role = roles.find(({ value }) => value === text)
  if (role === undefined) throw new Response('There is no such role. Nothing was changed.', { status: 400 })
  return role.value
}
