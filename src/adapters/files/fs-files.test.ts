import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesContract } from '#test/contracts/files.contract.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import { type StandIn, startStandIn } from '#test/fakes/stand-in-server.ts'
import { FsFiles } from './fs-files.ts'
import { ImageFetcher } from './image-fetcher.ts'

const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
let standIn: StandIn
let folder: string
let files: FsFiles

beforeAll(async () => {
  standIn = await startStandIn(({ path }) => ({ raw: path === '/a.png' ? png : 'words' }))
  folder = await mkdtemp(join(tmpdir(), 'firstline-files-'))
  const listedHosts = [new URL(standIn.url).host]
  files = new FsFiles({ folder, fetcher: new ImageFetcher({ listedHosts, log: new MemoryLog() }) })
})
afterAll(async () => {
  await standIn.close()
  await rm(folder, { recursive: true })
})

filesContract('local folder', async () => ({
  files,
  imageUrl: `${standIn.url}/a.png`,
  otherUrl: `${standIn.url}/b.txt`,
}))

describe('local folder', () => {
  it('[F1] keeps each organization apart, for our own eyes', async () => {
    const stored = await files.fetchAndStore('organization-9', `${standIn.url}/a.png`)

    const { mode } = await stat(join(folder, stored?.fileKey ?? ''))
    expect(await readdir(join(folder, 'organization-9'))).toHaveLength(1)
    expect(mode & 0o777).toBe(0o600)
  })

  it('[F1] refuses an organization id that would lead out of the folder', async () => {
    await expect(files.fetchAndStore('..', `${standIn.url}/a.png`)).rejects.toThrow('letters')
  })
})
