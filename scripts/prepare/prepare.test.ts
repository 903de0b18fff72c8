import { describe, expect, test } from 'vitest'
import { agrees } from './installed.mjs'
import { explainInstall } from './steps.mjs'

const other = process.platform === 'darwin' ? 'linux' : 'darwin'
const wanted = {
  '': {},
  'node_modules/hono': { version: '4.0.0', integrity: 'a' },
  'node_modules/native-here': { version: '1.0.0', integrity: 'b', optional: true, os: [process.platform] },
  'node_modules/native-there': { version: '1.0.0', integrity: 'c', optional: true, os: [other] },
}
const { '': _root, 'node_modules/native-there': _elsewhere, ...installed } = wanted

describe('what is installed is what the lockfile says', () => {
  test('without the optional packages of other platforms', () => {
    expect(agrees(wanted, installed)).toBe(true)
  })

  test.each([
    ['a package is missing', { 'node_modules/native-here': wanted['node_modules/native-here'] }],
    ['one has another version', { ...installed, 'node_modules/hono': { version: '4.0.1', integrity: 'a' } }],
    ['one has other content', { ...installed, 'node_modules/hono': { version: '4.0.0', integrity: 'z' } }],
    ['one is not in the lockfile', { ...installed, 'node_modules/left-over': { version: '1.0.0' } }],
    [
      'it comes from another platform',
      { ...installed, 'node_modules/native-there': wanted['node_modules/native-there'] },
    ],
  ])('not when %s', (_why, present) => {
    expect(agrees(wanted, present)).toBe(false)
  })
})

describe('a failed install says what to do', () => {
  test.each([
    ['npm error code EAI_AGAIN', /cannot be reached.*run this again/],
    ['npm error code EUSAGE', /package-lock\.json do not match/],
    ['npm error code EINTEGRITY', /npm cache clean/],
    ['npm error nospc ENOSPC: no space left on device', /disk is full/],
    ['npm error something else', /Mend what it names/],
  ])('%s', (output, advice) => {
    expect(explainInstall(output)).toMatch(advice)
    expect(explainInstall(output)).not.toContain('\n')
  })
})
