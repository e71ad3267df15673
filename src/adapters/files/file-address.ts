import { isIP } from 'node:net'

/** Where Intercom keeps files of customers (reference, section 5). */
const PUBLIC_HOSTS = [
  'intercomcdn.com',
  'intercomcdn.eu',
  'intercomcdn.au',
  'intercomusercontent.com',
  'intercomassets.com',
  ...Array.from({ length: 9 }, (_, index) => `intercom-attachments-${index + 1}.com`),
  'lookaside.fbsbx.com',
]

type FileAddress = { url: URL; isListed: boolean }

/**
 * [F1] The address when files may be fetched from it. Intercom's hosts only by https; a host of
 * `INTERCOM_FILE_HOSTS` (`host` for any port, or `host:port`) by http too, and `isListed`.
 */
export function allowedAddress(
  text: string,
  listedHosts: readonly string[],
): FileAddress | undefined {
  const url = URL.parse(text)
  if (url === null || url.username !== '' || url.password !== '') return undefined
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  if (isListedHost(url, listedHosts)) return { url, isListed: true }
  return isPublicHost(url) ? { url, isListed: false } : undefined
}

function isListedHost(url: URL, listedHosts: readonly string[]): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return listedHosts.some((listed) => {
    const host = listed.trim().toLowerCase()
    return host === url.hostname || host === `${url.hostname}:${port}`
  })
}

function isPublicHost(url: URL): boolean {
  if (url.protocol !== 'https:' || url.port !== '') return false
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) return false
  return PUBLIC_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
}
