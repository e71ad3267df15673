import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { filesContract } from '#test/contracts/files.contract.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import { SleeplessClock } from '#test/fakes/sleepless-clock.ts'
import { signForS3 } from './aws-signature.ts'
import { ImageFetcher } from './image-fetcher.ts'
import { parseS3Url, S3Files } from './s3-files.ts'

const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
const credentials = { accessKeyId: 'AKID', secretAccessKey: 'a secret key' }
const objects = new Map<string, Buffer>()
const seenHeaders: Record<string, unknown>[] = []
let server: Server
let url: string
let files: S3Files

/** A bucket in memory that refuses what is not signed. */
function answerFromBucket(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  body: Buffer,
): ServerResponse {
  const { method, url: path = '', headers } = incoming
  if (path.startsWith('/source/')) return outgoing.end(path.endsWith('png') ? png : 'words')
  seenHeaders.push(headers)
  if (headers.authorization?.startsWith('AWS4-HMAC-SHA256 ') !== true)
    return outgoing.writeHead(403).end()
  if (method === 'PUT') objects.set(path, body)
  if (method === 'DELETE') return outgoing.writeHead(objects.delete(path) ? 204 : 404).end()
  const found = objects.get(path)
  return found === undefined ? outgoing.writeHead(404).end() : outgoing.end(found)
}

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => answerFromBucket(incoming, outgoing, Buffer.concat(chunks)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server's address is never a string
  url = `http://127.0.0.1:${port}`
  files = new S3Files({
    bucket: 'pictures',
    prefix: 'firstline',
    region: 'eu-west-1',
    endpoint: url,
    credentials,
    fetcher: new ImageFetcher({ listedHosts: [`127.0.0.1:${port}`], log: new MemoryLog() }),
    clock: new SleeplessClock(),
  })
})
afterAll(async () => {
  await files.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

filesContract('S3 stand-in', async () => ({
  files,
  imageUrl: `${url}/source/a.png`,
  otherUrl: `${url}/source/b.txt`,
}))

describe('S3', () => {
  it('[F1] puts files under bucket, prefix and organization', async () => {
    const stored = await files.fetchAndStore('organization-3', `${url}/source/a.png`)

    expect([...objects.keys()]).toContain(`/pictures/firstline/${stored?.fileKey}`)
    expect(stored?.fileKey).toMatch(/^organization-3\//)
    expect(seenHeaders.at(-1)?.['x-amz-date']).toBe('20261118T110640Z')
  })

  it('[F1] signs as Amazon’s published example does', () => {
    const headers = signForS3(
      {
        method: 'GET',
        url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
        headers: { range: 'bytes=0-9' },
        body: new Uint8Array(),
        at: new Date('2013-05-24T00:00:00Z'),
      },
      'us-east-1',
      {
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      },
    )

    expect(headers.authorization).toContain(
      'Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    )
  })

  it('[F1] reads bucket and prefix from the setting', () => {
    expect(parseS3Url('s3://pictures/a/b/')).toEqual({ bucket: 'pictures', prefix: 'a/b' })
    expect(parseS3Url('s3://pictures')).toEqual({ bucket: 'pictures', prefix: '' })
    for (const wrong of ['s3://', 's3://A', 'fs', 'https://pictures/a'])
      expect(parseS3Url(wrong)).toBeUndefined()
  })
})
