import { afterEach, describe, expect, it } from 'vitest'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import {
  type SeenRequest,
  type StandIn,
  type StandInAnswer,
  startStandIn,
} from '#test/fakes/stand-in-server.ts'
import { ImageFetcher, type ImageFetcherSettings } from './image-fetcher.ts'

const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
const image: StandInAnswer = { headers: { 'content-type': 'image/png' }, raw: png }

let standIn: StandIn
let fetcher: ImageFetcher

async function open(
  answer: (request: SeenRequest) => StandInAnswer,
  others: Partial<ImageFetcherSettings> = {},
) {
  standIn = await startStandIn(answer)
  const log = new MemoryLog()
  const listedHosts = [new URL(standIn.url).host]
  fetcher = new ImageFetcher({ listedHosts, log, timeLimitMs: 400, ...others })
  return { log, fetch: (path: string) => fetcher.fetch(`${standIn.url}${path}`) }
}

afterEach(async () => {
  await standIn.close()
  await fetcher.close()
})

describe('fetching an image', () => {
  it('[F1] takes the type from the bytes and sends no credentials', async () => {
    const { fetch } = await open(() => ({ ...image, headers: { 'content-type': 'text/html' } }))

    const fetched = await fetch('/a?signature=1')

    expect(fetched).toEqual({ bytes: png, extension: 'png' })
    expect(standIn.requests[0]?.headers.authorization).toBeUndefined()
    expect(standIn.requests[0]?.headers.cookie).toBeUndefined()
  })

  it('[F1] takes nothing that is no image, whatever it claims', async () => {
    const { fetch } = await open(() => ({
      headers: { 'content-type': 'image/png' },
      raw: '<svg onload="alert(1)">',
    }))

    expect(await fetch('/a.png')).toBeUndefined()
  })

  it('[F1] follows a redirect within the list', async () => {
    const { fetch } = await open(({ path }) =>
      path === '/a' ? { status: 302, headers: { location: '/b' } } : image,
    )

    expect(await fetch('/a')).toBeDefined()
  })

  it.each([
    'http://127.0.0.1:1/b',
    'http://169.254.169.254/',
    'file:///etc/passwd',
    '//evil.test/b',
  ])('[F1] follows no redirect to %s', async (location) => {
    const { fetch } = await open(() => ({ status: 302, headers: { location } }))

    expect(await fetch('/a')).toBeUndefined()
    expect(standIn.requests).toHaveLength(1)
  })

  it('[F1] gives up a chain of redirects', async () => {
    const { fetch } = await open(() => ({ status: 302, headers: { location: '/a' } }))

    expect(await fetch('/a')).toBeUndefined()
    expect(standIn.requests.length).toBeLessThan(6)
  })

  it('[F1] gives up what is too large, too slow, gone or broken', async () => {
    const answers: Record<string, StandInAnswer> = {
      '/large': { raw: Buffer.concat([png, Buffer.alloc(5_000)]) },
      '/slow': 'hang',
      '/gone': { status: 403 },
      '/broken': 'reset',
    }
    const { fetch, log } = await open(({ path }) => answers[path] ?? image, { byteLimit: 4_000 })

    for (const path of Object.keys(answers)) expect(await fetch(path)).toBeUndefined()
    expect(log.lines).toHaveLength(4)
  })

  it('[F1] refuses an Intercom host whose name leads into a private network', async () => {
    const asked: string[] = []
    const { log } = await open(() => image, {
      resolve: async (hostname) => {
        asked.push(hostname)
        return [
          { address: '8.8.8.8', family: 4 },
          { address: '127.0.0.1', family: 4 },
        ]
      },
    })

    const fetched = await fetcher.fetch('https://downloads.intercomcdn.com/a.png')

    expect(fetched).toBeUndefined()
    expect(asked).toEqual(['downloads.intercomcdn.com'])
    expect(log.lines[0]?.fields.problem).toContain('public internet')
  })

  it('[C6] logs no signed address', async () => {
    const { fetch, log } = await open(() => ({ status: 404 }))

    await fetch('/a?signature=secret')

    expect(JSON.stringify(log.lines)).not.toContain('secret')
  })
})
