import { BlockList, isIP } from 'node:net'

/** Addresses of proxies, such as `10.0.0.7` or `10.0.0.0/8`; the machine's own are always among them. */
export function trustedProxies(listed: readonly string[]): BlockList {
  const proxies = new BlockList()
  for (const entry of ['127.0.0.0/8', '::1', ...listed]) {
    const [address = '', prefix] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) proxies.addAddress(address, family)
    else proxies.addSubnet(address, Number(prefix), family)
  }
  return proxies
}

/**
 * Whose tries are counted: the socket's other end or, where that is a proxy of ours, whom it names last
 * in `X-Forwarded-For`. What stands further left could be anybody's invention.
 */
export function visitorAddress(
  proxies: BlockList,
  peer: string | undefined,
  forwardedFor: string | undefined,
): string {
  let address = withoutMapping(peer ?? '')
  const named = (forwardedFor ?? '').split(',').map(toAddress)
  while (isTrusted(proxies, address)) {
    const before = named.pop()
    if (before === undefined || isIP(before) === 0) break
    address = before
  }
  return address === '' ? 'unknown' : address
}

function isTrusted(proxies: BlockList, address: string): boolean {
  const version = isIP(address)
  return version !== 0 && proxies.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

/** Some proxies add a port: `203.0.113.5:4711`, `[2001:db8::5]:4711`. */
function toAddress(entry: string): string {
  const text = entry.trim()
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1]
  const withPort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text)?.[1]
  return withoutMapping(bracketed ?? withPort ?? text)
}

function withoutMapping(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
}
