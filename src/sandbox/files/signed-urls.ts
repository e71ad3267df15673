import { createHmac, timingSafeEqual } from 'node:crypto'
import { nowSeconds } from '../clock.ts'
import type { StoredFile, Workspace } from '../model/workspace.ts'

/** The address of a file, good for `file_ttl_s` from now: as Intercom's, it needs no token. */
export function signedUrl(workspace: Workspace, file: StoredFile): string {
  const expires = nowSeconds(workspace.clock) + workspace.settings.file_ttl_s
  const folder = workspace.chance.named(`file ${workspace.id} ${file.id}`, 12)
  const path = `/downloads/i/o/${workspace.id}/${file.id}/${folder}/${encodeURIComponent(file.name)}`
  const signature = sign(workspace, file.id, expires)
  return `${workspace.links.apiUrl}${path}?expires=${expires}&signature=${signature}&req=${signature.slice(0, 16)}`
}

type Claim = { fileId: string; expires: string; signature: string }

/** False for a wrong signature and for one that has run out. */
export function isSigned(workspace: Workspace, { fileId, expires, signature }: Claim): boolean {
  if (!/^\d{1,12}$/.test(expires)) return false
  const expected = Buffer.from(sign(workspace, fileId, Number(expires)))
  const given = Buffer.from(signature)
  const genuine = given.length === expected.length && timingSafeEqual(given, expected)
  return genuine && workspace.clock.nowMs() < Number(expires) * 1000
}

function sign(workspace: Workspace, fileId: string, expires: number): string {
  const key = workspace.chance.named('file signatures', 64)
  return createHmac('sha256', key).update(`${workspace.id}/${fileId}/${expires}`).digest('hex')
}
