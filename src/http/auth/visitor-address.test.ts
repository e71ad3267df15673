import { describe, expect, it } from 'vitest'
import { trustedProxies, visitorAddress } from './visitor-address.ts'

describe('whose tries are counted', () => {
  const proxies = trustedProxies(['10.0.0.0/8'])

  it.each<[string, { peer?: string; named?: string }, string]>([
    ['takes the other end of the socket', { peer: '198.51.100.7' }, '198.51.100.7'],
    [
      'believes no header of a stranger',
      { peer: '198.51.100.7', named: '203.0.113.5' },
      '198.51.100.7',
    ],
    [
      'believes a proxy on this machine',
      { peer: '127.0.0.1', named: '203.0.113.5' },
      '203.0.113.5',
    ],
    ['knows IPv4 inside IPv6', { peer: '::ffff:127.0.0.1', named: '203.0.113.5' }, '203.0.113.5'],
    ['believes a listed proxy', { peer: '10.1.2.3', named: '203.0.113.5' }, '203.0.113.5'],
    ['goes through two proxies', { peer: '::1', named: '203.0.113.5, 10.1.2.3' }, '203.0.113.5'],
    [
      'leaves what a visitor added',
      { peer: '127.0.0.1', named: '8.8.8.8, 203.0.113.5' },
      '203.0.113.5',
    ],
    ['drops a port', { peer: '127.0.0.1', named: '[2001:db8::5]:4711' }, '2001:db8::5'],
    ['drops a port of IPv4', { peer: '127.0.0.1', named: '203.0.113.5:4711' }, '203.0.113.5'],
    [
      'takes a header that is no address for none',
      { peer: '127.0.0.1', named: 'unknown, _x' },
      '127.0.0.1',
    ],
    ['stays with the proxy that names nobody', { peer: '127.0.0.1' }, '127.0.0.1'],
    ['has a word for a socket without an end', { named: '203.0.113.5' }, 'unknown'],
  ])('%s', (_, { peer, named }, expected) => {
    expect(visitorAddress(proxies, peer, named)).toBe(expected)
  })
})
