import { Agent, request } from 'undici'
import type { Clock } from '#ports/clock.ts'
import type { Files, StoredFile } from '#ports/conversations/files.ts'
import { type AwsCredentials, signForS3 } from './aws-signature.ts'
import { contentTypeOfKey, newFileKey } from './file-key.ts'
import type { ImageFetcher } from './image-fetcher.ts'
import { contentTypeOf } from './image-type.ts'

type S3Settings = {
  bucket: string
  /** Without slashes at its ends; may be empty. */
  prefix: string
  region: string
  /** Of an S3-compatible store; absent is Amazon's own. */
  endpoint?: string | undefined
  credentials: AwsCredentials
  fetcher: ImageFetcher
  clock: Clock
}

type Stored = {
  method: 'GET' | 'PUT' | 'DELETE'
  fileKey: string
  bytes?: Uint8Array
  type?: string
}

const TIME_LIMIT_MS = 20_000
const NOTHING = new Uint8Array()

/** Splits `s3://bucket/prefix`; undefined when it names no bucket. */
export function parseS3Url(text: string): { bucket: string; prefix: string } | undefined {
  const [, bucket, prefix = ''] =
    /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(text) ?? []
  return bucket === undefined ? undefined : { bucket, prefix: prefix.replaceAll(/^\/+|\/+$/g, '') }
}

/** [F1] Keeps images in a bucket of Amazon S3 or of a store that speaks its language. */
export class S3Files implements Files {
  readonly #settings: S3Settings
  readonly #agent = new Agent()

  constructor(settings: S3Settings) {
    this.#settings = settings
  }

  async fetchAndStore(organizationId: string, url: string): Promise<StoredFile | undefined> {
    const image = await this.#settings.fetcher.fetch(url)
    if (image === undefined) return undefined
    const fileKey = newFileKey(organizationId, image.extension)
    const contentType = contentTypeOf(image.extension)
    const { bytes } = image
    const { status } = await this.#send({ method: 'PUT', fileKey, bytes, type: contentType })
    if (status !== 200) throw new Error(`The file store answered ${status} to a new file`)
    return { fileKey, contentType, byteCount: bytes.byteLength }
  }

  async read(
    organizationId: string,
    fileKey: string,
  ): Promise<{ bytes: Uint8Array; contentType: string } | undefined> {
    const contentType = contentTypeOfKey(organizationId, fileKey)
    if (contentType === undefined) return undefined
    const { status, bytes } = await this.#send({ method: 'GET', fileKey })
    if (status === 404) return undefined
    if (status !== 200) throw new Error(`The file store answered ${status} to a read`)
    return { bytes, contentType }
  }

  async deleteAll(organizationId: string, fileKeys: readonly string[]): Promise<void> {
    for (const fileKey of fileKeys) {
      if (contentTypeOfKey(organizationId, fileKey) === undefined) continue
      const { status } = await this.#send({ method: 'DELETE', fileKey })
      if (status !== 204 && status !== 200 && status !== 404)
        throw new Error(`The file store answered ${status} to a deletion`)
    }
  }

  async close(): Promise<void> {
    await this.#agent.close()
  }

  async #send(stored: Stored): Promise<{ status: number; bytes: Uint8Array }> {
    const { region, credentials, clock } = this.#settings
    const { method, bytes: body = NOTHING, type } = stored
    const url = this.#urlOf(stored.fileKey)
    const plain: Record<string, string> = type === undefined ? {} : { 'content-type': type }
    const unsigned = { method, url, headers: plain, body, at: clock.now() }
    const answer = await request(url, {
      dispatcher: this.#agent,
      method,
      headers: signForS3(unsigned, region, credentials),
      body: method === 'PUT' ? body : null,
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    })
    return { status: answer.statusCode, bytes: new Uint8Array(await answer.body.arrayBuffer()) }
  }

  #urlOf(fileKey: string): URL {
    const { bucket, prefix, region, endpoint } = this.#settings
    const base = endpoint ?? `https://s3.${region}.amazonaws.com`
    const path = [bucket, ...prefix.split('/'), ...fileKey.split('/')].filter((part) => part !== '')
    return new URL(`${base.replace(/\/+$/, '')}/${path.map(encodeSegment).join('/')}`)
  }
}

/** S3 signs a path with these characters encoded, too. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
