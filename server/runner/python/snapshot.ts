import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { version } from 'pyodide'
import { type InsideFile, readInsideFiles } from './inside-files'
import { openInterpreter } from './open-interpreter'

/** Of the standard library, so that importing them costs a learner nothing. */
const ready = `
import abc, argparse, array, ast, asyncio, base64, bisect, calendar, collections, contextlib, copy, csv, dataclasses, datetime
import decimal, difflib, enum, fractions, functools, graphlib, hashlib, heapq, importlib.util, inspect, io, itertools, json, keyword
import logging, math, numbers, operator, os, pathlib, pprint, queue, random, re, secrets, statistics, string, struct, tempfile
import textwrap, threading, time, traceback, types, typing, unicodedata, unittest, unittest.mock, uuid, warnings, weakref, zoneinfo
`

/** `files` become modules, whose code is compiled and run here once for all interpreters to come. */
const load = `
import json as _json, sys as _sys, types as _types
def _load(files):
    made = {}
    for name in ("guild", *[each["module"] for each in files]):
        made[name] = _sys.modules[name] = _types.ModuleType(name)
        made[name].__path__ = []
        made[name].__package__ = name
        parent, _, own = name.rpartition(".")
        if parent:
            setattr(made[parent], own, made[name])
    for each in files:
        exec(compile(each["text"], f"<{each['module']}>", "exec", dont_inherit=True), vars(made[each["module"]]))
`

/** The memory of an interpreter that has all of it loaded: opening others from it takes a tenth of the time. */
export async function makeSnapshot(files: readonly InsideFile[] = readInsideFiles()): Promise<Uint8Array> {
  const { pyodide } = await openInterpreter()
  pyodide.runPython(ready)
  pyodide.runPython(load)
  const text = JSON.stringify(JSON.stringify(files))
  pyodide.runPython(`_load(_json.loads(${text}))\ndel _load, _json, _sys, _types`)
  pyodide.runPython('import gc; gc.collect(); del gc')
  return pyodide.makeMemorySnapshot()
}

/** Other for another Pyodide, and for other files of ours. */
export function snapshotName(files: readonly InsideFile[] = readInsideFiles()): string {
  const hash = createHash('sha256').update(JSON.stringify([version, ready, load, files]))
  return `python-${hash.digest('hex').slice(0, 16)}.snapshot`
}

/**
 * From the folder, where a run before left it, or made now. Several processes may do so at once: each writes a file of its
 * own and gives it the name in one step. A folder that can't be written costs only time.
 */
export async function readSnapshot(folder: string): Promise<Uint8Array> {
  const path = join(folder, snapshotName())
  const found = await readFile(path).catch(() => null)
  if (found !== null) return found
  const made = await makeSnapshot()
  const beside = `${path}.${randomUUID()}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(beside, made)
    await rename(beside, path)
  } catch {
    await rm(beside, { force: true }).catch(() => undefined)
  }
  return made
}
