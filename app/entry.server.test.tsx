import { type AppLoadContext, createRequestHandler, defer, type ServerBuild } from '@remix-run/node'
import { Await, Scripts, useLoaderData } from '@remix-run/react'
import { type ComponentType, lazy, type ReactNode, Suspense, useContext } from 'react'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { NonceContext } from '~/lib/nonce'
import * as entry from './entry.server'

const logged: unknown[] = []
const log = { debug: keep, info: keep, warn: keep, error: keep, with: () => log }
function keep(message: string, fields?: object) {
  logged.push([message, fields])
}
