import type { LoaderFunctionArgs } from '@remix-run/node'

/** The types of the procedures, as the file that a program imports them from. */
export async function loader({ context: { api } }: LoaderFunctionArgs) {
  const { text } = await api.system.types()
  return new Response(text, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="guildhall.d.ts"',
    },
  })
}
