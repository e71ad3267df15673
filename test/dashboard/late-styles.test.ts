import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../dashboard/design/', import.meta.url)

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** Classes that a sheet styles wherever they stand. */
function bareClasses(sheet: string): Set<string> {
  return new Set([...sheet.matchAll(/^\.([a-z-]+)(?=\s*[{,])/gm)].map(([, name = '']) => name))
}

describe('sheets that come with their page', () => {
  it('style no class anew that all pages use', () => {
    const early = [...read('main.css').matchAll(/@import '\.\/(.+\.css)'/g)].map(
      ([, at = '']) => at,
    )
    const late = readdirSync(new URL('pages/', folder))
      .map((name) => `pages/${name}`)
      .filter((name) => !early.includes(name))
    const known = bareClasses(early.map(read).join('\n'))

    expect(late).not.toEqual([])
    for (const name of late)
      expect([...bareClasses(read(name))].filter((each) => known.has(each))).toEqual([])
  })
})
