import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { mountPages } from './mount-pages.ts'

function pages(controlToken = 'token'): Hono {
  const app = new Hono()
  mountPages(app, { controlToken })
  return app
}

describe('the sandbox pages', () => {
  it.each(['/messenger', '/inbox'])('lets %s run only files of its own', async (path) => {
    const response = await pages().request(path)

    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)|<style| style=| on[a-z]+=/)
  })

  it('writes a hostile control token as plain text', async () => {
    const response = await pages('"><script>$&').request('/inbox')

    expect(await response.text()).toContain('content="&quot;>&lt;script>$&amp;"')
  })

  it('serves every asset that a page names, with its type', async () => {
    const app = pages()
    const page = await (await app.request('/messenger')).text()
    const paths = [...page.matchAll(/\/_pages\/assets\/[\w./-]+/g)].map(([path]) => path)

    const responses = await Promise.all(paths.map(async (path) => app.request(path)))

    expect(paths.length).toBeGreaterThan(4)
    expect(responses.map(({ status }) => status)).toEqual(paths.map(() => 200))
    expect(responses.map(({ headers }) => headers.get('content-type'))).not.toContain(
      'application/octet-stream',
    )
  })

  it.each([
    '/_pages/assets/../mount-pages.ts',
    '/_pages/assets/%2e%2e/inbox.html',
    '/_pages/assets/',
  ])('answers 404 to %s', async (path) => {
    const response = await pages().request(path)

    expect(response.status).toBe(404)
  })
})
