/** In one place, where everybody finds them. */
export const settings = {
  heading: 'Above the limit of',
  limit: 50,
  width: 40,
}
