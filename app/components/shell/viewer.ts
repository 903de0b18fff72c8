/** Who looks at the page, as the shell needs it. `undefined` where it could not be found out, `null` for a visitor. */
export type Viewer = {
  username: string
  displayName: string
  role: 'learner' | 'instructor' | 'admin'
  avatarUrl: string | null
}
