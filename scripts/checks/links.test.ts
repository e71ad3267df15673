import { describe, expect, it } from 'vitest'
import { findDeadLinks } from './links.ts'

const exists = (path: string) => path === 'docs/operations.md'

describe('the check of links', () => {
  it('follows links from the folder of their document', () => {
    const files = [
      { path: 'README.md', text: '[run it](docs/operations.md#backup), [us](https://example.com)' },
      { path: 'docs/decisions/0001-turns.md', text: '[run it](../operations.md)' },
    ]

    expect(findDeadLinks(files, exists)).toEqual([])
  })

  it('names a link that leads nowhere', () => {
    const files = [{ path: 'README.md', text: '[gone](docs/gone.md)' }]

    expect(findDeadLinks(files, exists)).toEqual([
      'README.md names docs/gone.md, which does not exist.',
    ])
  })

  it('finds the files that a document names, with or without src', () => {
    const files = [{ path: 'README.md', text: 'See `a/b.ts`, `src/a/b.ts` and `a/gone.ts`.' }]

    expect(findDeadLinks(files, (path) => path === 'src/a/b.ts')).toEqual([
      'README.md names a/gone.ts, which does not exist.',
    ])
  })

  it('names a document that code cites and nobody wrote', () => {
    const files = [{ path: 'src/a.ts', text: '// See docs/decisions/0099-never.md.' }]

    expect(findDeadLinks(files, exists)).toEqual([
      'src/a.ts names docs/decisions/0099-never.md, which does not exist.',
    ])
  })
})
