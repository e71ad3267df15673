import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedAddress } from './file-address.ts'
import { isPublicAddress } from './public-address.ts'

describe('addresses that files may come from', () => {
  it.each([
    'https://downloads.intercomcdn.com/i/o/1/a.png?expires=1&signature=2',
    'https://intercomcdn.eu/a.png',
    'https://x.intercom-attachments-7.com/a',
    'https://DOWNLOADS.INTERCOMCDN.COM/a',
    'https://lookaside.fbsbx.com/a',
  ])('[F1] allow %s', (url) => {
    expect(allowedAddress(url, [])?.isListed).toBe(false)
  })

  it.each([
    'http://downloads.intercomcdn.com/a.png',
    'https://downloads.intercomcdn.com:8443/a.png',
    'https://user:secret@downloads.intercomcdn.com/a.png',
    'https://intercomcdn.com.evil.test/a.png',
    'https://evilintercomcdn.com/a.png',
    'https://evil.test/intercomcdn.com',
    'https://downloads.intercomcdn.com./a.png',
    'https://intercom-attachments-10.com/a',
    'https://127.0.0.1/a.png',
    'https://[::1]/a.png',
    'https://2130706433/a.png',
    'https://localhost/a.png',
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'not an address',
    '',
  ])('[F1] refuse %s', (url) => {
    expect(allowedAddress(url, [])).toBeUndefined()
  })

  it('[F1] allow a listed host by http and on a private address', () => {
    const listed = ['127.0.0.1:4010', 'files.test']

    expect(allowedAddress('http://127.0.0.1:4010/f/1', listed)?.isListed).toBe(true)
    expect(allowedAddress('http://files.test:99/f/1', listed)?.isListed).toBe(true)
    expect(allowedAddress('http://127.0.0.1:4011/f/1', listed)).toBeUndefined()
    expect(allowedAddress('http://u:p@127.0.0.1:4010/f/1', listed)).toBeUndefined()
    expect(allowedAddress('ftp://files.test/f/1', listed)).toBeUndefined()
  })

  it('[F1] never throw, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(allowedAddress(text, [])).toBeUndefined()
      }),
    )
  })
})

describe('public addresses', () => {
  it.each(['8.8.8.8', '99.86.1.2', '2600:9000:2000::1'])('[F1] include %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.255.1',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('[F1] exclude %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})
