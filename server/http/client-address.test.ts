import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientAddress, createTrustedProxies, networkOf, plainAddress } from './client-address'

const nobody = createTrustedProxies([])
const office = createTrustedProxies(['10.0.0.0/8', '192.0.2.7', '2001:db8:aa::/48', '::1'])

describe('plainAddress', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['203.0.113.9:4711', '203.0.113.9'],
    [' 203.0.113.9 ', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::FFFF:cb00:7109', '203.0.113.9'],
    ['[2001:DB8::1]:443', '2001:db8::1'],
    ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['', null],
    ['unknown', null],
    ['203.0.113', null],
    ['203.0.113.9, 10.0.0.1', null],
  ])('%s is %s', (text, address) => {
    expect(plainAddress(text)).toBe(address)
  })

  it('is its own normal form, for every address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
        const plain = plainAddress(address)
        expect(plain).not.toBeNull()
        expect(plainAddress(plain ?? '')).toBe(plain)
      }),
    )
  })

  it('knows an IPv4 address in its mapped form', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(plainAddress(`::ffff:${address}`)).toBe(address)
        expect(plainAddress(`[::ffff:${address}]:80`)).toBe(address)
      }),
    )
  })
})

describe('networkOf', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['1:2:3::', '1:2:3:0::/64'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16))
  const half = fc.array(group, { minLength: 4, maxLength: 4 })

  it('depends on the first 64 bits only, and on all of them', () => {
    fc.assert(
      fc.property(half, half, half, (network, host, other) => {
        const one = plainAddress([...network, ...host].join(':'))
        const two = plainAddress([...network, ...other].join(':'))
        fc.pre(one !== null && two !== null && !one.includes('.') && !two.includes('.'))
        expect(networkOf(one ?? '')).toBe(`${network.join(':')}::/64`)
        expect(networkOf(one ?? '')).toBe(networkOf(two ?? ''))
      }),
    )
  })
})

describe('clientAddress', () => {
  it.each([
    ['no proxy is trusted', nobody, '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['the peer is not a proxy', office, '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['one proxy', office, '10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['no peer any more', office, '', '198.51.100.1', ''],
    ['mapped hops', office, '10.1.2.3', '::ffff:198.51.100.1, ::ffff:10.1.1.1', '198.51.100.1'],
    ['an IPv6 proxy', office, '2001:db8:aa:1::5', '2001:db8:ff::9', '2001:db8:ff::9'],
    ['two proxies', office, '10.1.2.3', '198.51.100.1, 192.0.2.7', '198.51.100.1'],
    ['a forged hop on the left', office, '10.1.2.3', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['a hop that is no address', office, '10.1.2.3', '198.51.100.1, unknown', '10.1.2.3'],
    ['only proxies', office, '10.1.2.3', '10.9.9.9, 10.8.8.8', '10.9.9.9'],
    ['no header', office, '10.1.2.3', null, '10.1.2.3'],
  ])('%s', (_name, isTrusted, peer, forwardedFor, expected) => {
    expect(clientAddress({ peer, forwardedFor, isTrusted })).toBe(expected)
  })

  it('never believes what stands left of an untrusted hop', () => {
    const outside = fc.ipV4().filter((address) => !office(address))
    fc.assert(
      fc.property(outside, fc.array(fc.oneof(fc.ipV4(), fc.string())), (client, forged) => {
        const forwardedFor = [...forged, client].join(',')
        expect(clientAddress({ peer: '10.0.0.1', forwardedFor, isTrusted: office })).toBe(client)
      }),
    )
  })
})

describe('createTrustedProxies', () => {
  it('takes a network in the mapped notation', () => {
    const isTrusted = createTrustedProxies(['::ffff:10.0.0.0/104'])
    expect(isTrusted('10.200.1.1')).toBe(true)
    expect(isTrusted('11.0.0.1')).toBe(false)
  })

  it('refuses what is no address', () => {
    expect(() => createTrustedProxies(['proxy.example'])).toThrow(TypeError)
  })
})
