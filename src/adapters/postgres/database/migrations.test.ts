import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { migrationsFolder } from './migrations-folder.ts'

it('names no schema in a migration, so that it runs in any', async () => {
  const files = (await readdir(migrationsFolder)).filter((file) => file.endsWith('.sql'))
  const texts = await Promise.all(
    files.map((file) => readFile(join(migrationsFolder, file), 'utf8')),
  )

  expect(files.length).toBeGreaterThan(0)
  expect(texts.filter((text) => text.includes('"public".'))).toEqual([])
})
