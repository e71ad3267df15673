import { Agent, request } from 'undici'
import type { Log } from '#ports/telemetry.ts'
import { allowedAddress } from './file-address.ts'
import { imageExtension, type ImageExtension } from './image-type.ts'
import { publicLookup, type Resolve, resolveBySystem } from './public-lookup.ts'

type FetchedImage = { bytes: Uint8Array; extension: ImageExtension }

export type ImageFetcherSettings = {
  /** `INTERCOM_FILE_HOSTS`: `host` or `host:port`. */
  listedHosts: readonly string[]
  log: Log
  resolve?: Resolve
  /** From the first connection to the last byte, redirects included. */
  timeLimitMs?: number
  byteLimit?: number
}

type Hop = { redirectTo: string } | { bytes: Uint8Array }

const BYTE_LIMIT = 20 * 1024 * 1024
const TIME_LIMIT_MS = 10_000
const MOST_REDIRECTS = 3

/** [F1] Fetches images from Intercom's file hosts and from nowhere else, without credentials. */
export class ImageFetcher {
  readonly #settings: ImageFetcherSettings
  readonly #guarded: Agent
  readonly #open = new Agent()

  constructor(settings: ImageFetcherSettings) {
    this.#settings = settings
    const lookup = publicLookup(settings.resolve ?? resolveBySystem)
    this.#guarded = new Agent({ connect: { lookup } })
  }

  /** Undefined when it cannot be had, for whatever reason; the reason is logged without the signed URL. */
  async fetch(url: string): Promise<FetchedImage | undefined> {
    try {
      const bytes = await this.#download(url)
      const extension = imageExtension(bytes)
      if (extension === undefined) throw new Error('it is no image that can be shown')
      return { bytes, extension }
    } catch (error) {
      const problem = error instanceof Error ? error.message : 'unknown'
      this.#settings.log.warn('image_not_fetched', { host: URL.parse(url)?.host, problem })
      return undefined
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#guarded.close(), this.#open.close()])
  }

  async #download(url: string): Promise<Uint8Array> {
    const signal = AbortSignal.timeout(this.#settings.timeLimitMs ?? TIME_LIMIT_MS)
    let next = url
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const hop = await this.#hop(next, signal)
      if ('bytes' in hop) return hop.bytes
      next = hop.redirectTo
    }
    throw new Error('it redirects too often')
  }

  /** Each hop is checked like the first one. */
  async #hop(text: string, signal: AbortSignal): Promise<Hop> {
    const address = allowedAddress(text, this.#settings.listedHosts)
    if (address === undefined) throw new Error('its host is not one that files may come from')
    const dispatcher = address.isListed ? this.#open : this.#guarded
    const answer = await request(address.url, {
      dispatcher,
      signal,
      headers: { accept: 'image/*', 'user-agent': 'Firstline/0.1' },
    })
    const { location } = answer.headers
    if (answer.statusCode >= 300 && answer.statusCode < 400 && typeof location === 'string') {
      await answer.body.dump({ limit: 64 * 1024 })
      return { redirectTo: new URL(location, address.url).href }
    }
    if (answer.statusCode !== 200) {
      await answer.body.dump({ limit: 64 * 1024 })
      throw new Error(`the host answered ${answer.statusCode}`)
    }
    return { bytes: await this.#readWithinLimit(answer.body) }
  }

  async #readWithinLimit(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
    const byteLimit = this.#settings.byteLimit ?? BYTE_LIMIT
    const chunks: Uint8Array[] = []
    let byteCount = 0
    for await (const chunk of body) {
      byteCount += chunk.byteLength
      if (byteCount > byteLimit) throw new Error('it is too large')
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }
}
