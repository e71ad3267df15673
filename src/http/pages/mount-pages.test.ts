import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readDashboard } from './dashboard-files.ts'
import { mountPages } from './mount-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'firstline-dashboard-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Firstline</title>')
writeFileSync(join(folder, 'assets', 'main-1.js'), 'x'.repeat(5_000))
writeFileSync(join(folder, '.built-from'), 'a digest')
const isSignedIn = (cookie: string | undefined) => Promise.resolve(cookie === 'of=ines')
afterAll(() => rmSync(folder, { recursive: true }))

describe('the dashboard', () => {
  const pages = mountPages(readDashboard(folder), isSignedIn)

  it.each(['/', '/o/org-1/sessions?view=waiting', '/s/%3Cscript%3E', '/invite/abc'])(
    'is one page under %s',
    async (path) => {
      const answer = await pages.request(path)

      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('private, no-cache')
      expect(await answer.text()).toContain('<title>Firstline</title>')
    },
  )

  it('tells only who is signed in that they are', async () => {
    const known = await pages.request('/o/org-1/sessions', { headers: { Cookie: 'of=ines' } })
    const stranger = await pages.request('/o/org-1/sessions')

    expect(await known.text()).toContain('data-signed-in')
    expect(known.headers.get('vary')).toContain('Cookie')
    expect(await stranger.text()).not.toContain('data-signed-in')
  })

  it('lets pages load nothing from elsewhere and run nothing inline', async () => {
    const policy = (await pages.request('/')).headers.get('content-security-policy') ?? ''

    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:/)
  })

  it('sends files compressed, to be kept for ever', async () => {
    const answer = await pages.request('/assets/main-1.js', {
      headers: { 'Accept-Encoding': 'br, gzip' },
    })

    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(500)
  })

  it.each(['/assets/none.js', '/assets/..%2Findex.html', '/.built-from', '/anything'])(
    'has nothing at %s',
    async (path) => {
      expect((await pages.request(path)).status).toBe(404)
    },
  )

  it('says what to do where it was not built', async () => {
    const bare = mountPages(readDashboard(join(folder, 'nowhere')), isSignedIn)
    const answer = await bare.request('/')

    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('build-dashboard')
  })
})
