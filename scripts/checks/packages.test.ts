import { describe, expect, it } from 'vitest'
import { findPackageTroubles } from './packages.ts'

const nothing = { dependencies: {}, devDependencies: {}, optionalDependencies: {} }

function file(text: string) {
  return { path: 'src/a.ts', text }
}

describe('the check of packages', () => {
  it('is content when what is listed is imported', () => {
    const listed = { ...nothing, dependencies: { hono: '4.0.0', '@hono/node-server': '2.0.0' } }
    const files = [
      file("import { serve } from '@hono/node-server'\nimport type {\n  Hono,\n} from 'hono/tiny'"),
    ]

    expect(findPackageTroubles(listed, files)).toEqual([])
  })

  it('names a package that no file imports', () => {
    const listed = { ...nothing, dependencies: { hono: '4.0.0' } }

    expect(findPackageTroubles(listed, [file("import { join } from 'node:path'")])).toEqual([
      'hono is in package.json, but no file imports it: npm uninstall hono',
    ])
  })

  it('names an import that is not listed', () => {
    expect(findPackageTroubles(nothing, [file("import { z } from 'zod'")])).toEqual([
      'src/a.ts imports zod, which is not in package.json.',
    ])
  })

  it('takes types as used where their package is imported', () => {
    const listed = {
      ...nothing,
      dependencies: { pg: '8.0.0' },
      devDependencies: { '@types/pg': '8.0.0' },
    }

    expect(findPackageTroubles(listed, [file("import { Pool } from 'pg'")])).toEqual([])
  })

  it('refuses a range of versions', () => {
    const listed = { ...nothing, dependencies: { pg: '^8.0.0' } }

    expect(findPackageTroubles(listed, [file("import { Pool } from 'pg'")])).toEqual([
      'pg is asked for as ^8.0.0: name one exact version.',
    ])
  })

  it('reads no imports out of strings', () => {
    expect(findPackageTroubles(nothing, [file("fail('kept from \\'aborted\\'')")])).toEqual([])
  })
})
