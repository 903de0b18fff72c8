/** What a program starts with when nobody says otherwise. */
export const defaults = Object.freeze({ limit: 50, width: 40 })
