/** Any address that nobody drew. A route of its own, so that the page around the answer knows who is signed in. */
export function loader() {
  throw new Response(null, { status: 404 })
}

export default function NotFound() {
  return null
}
