import { Hono } from 'hono'
import type { World } from '../model/world.ts'
import { isSigned } from './signed-urls.ts'

/** Downloads by signed address: 403 once it has run out or where it was tampered with. */
export function fileRoutes(world: World): Hono {
  const routes = new Hono()
  routes.get('/downloads/i/o/:workspace/:file/:folder/:name', (context) => {
    const workspace = world.workspaces.get(context.req.param('workspace'))
    const file = workspace?.files.get(context.req.param('file'))
    const claim = {
      fileId: context.req.param('file'),
      expires: context.req.query('expires') ?? '',
      signature: context.req.query('signature') ?? '',
    }
    if (!workspace || !isSigned(workspace, claim)) return context.text('Forbidden', 403)
    if (!file) return context.text('Not Found', 404)
    return context.body(Uint8Array.from(file.bytes), 200, {
      'content-type': safeType(file.contentType),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })
  return routes
}

function safeType(contentType: string): string {
  return /^[\w.+-]+\/[\w.+-]+(;[\t\x20-\x7e]*)?$/.test(contentType)
    ? contentType
    : 'application/octet-stream'
}
