// `npm start` and `npm run dev`. Needs nothing but Node: it runs in a fresh clone.
import './node-version.mjs'

await import('./start-server.mjs')
