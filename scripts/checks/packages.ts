// Every package of package.json is used by the project, and what src uses is a production dependency.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { z } from 'zod'
import { root } from './run-program.ts'
import { readSourceFiles, type SourceFile } from './source-files.ts'

// Packages that no file imports, and what needs them.
const neededOtherwise: Record<string, string> = {
  '@types/node': 'types of Node itself',
  'drizzle-kit': 'writes migrations: npx drizzle-kit generate',
  'dependency-cruiser': 'run by the check of the walls',
  eslint: 'run by the check of lint',
  prettier: 'run by the check of format',
  typescript: 'run by the check of types',
}

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
})

type Manifest = z.infer<typeof manifest>

/** What is wrong between the manifest and the imports, one sentence each. */
export function findPackageTroubles(listed: Manifest, files: SourceFile[]): string[] {
  const imported = new Map<string, string>()
  for (const { path, text } of files)
    for (const name of importedPackages(text)) if (!imported.has(name)) imported.set(name, path)
  const all = { ...listed.dependencies, ...listed.devDependencies }
  return [
    ...Object.keys(all)
      .filter(
        (name) => !imported.has(name) && !(name in neededOtherwise) && !hasTypesFor(name, imported),
      )
      .map((name) => `${name} is in package.json, but no file imports it: npm uninstall ${name}`),
    ...[...imported]
      .filter(([name]) => !(name in all))
      .map(([name, path]) => `${path} imports ${name}, which is not in package.json.`),
    ...Object.entries({ ...all, ...listed.optionalDependencies })
      .filter(([, version]) => !/^\d/.test(version))
      .map(([name, version]) => `${name} is asked for as ${version}: name one exact version.`),
  ]
}

function hasTypesFor(name: string, imported: Map<string, string>): boolean {
  return name.startsWith('@types/') && imported.has(name.slice('@types/'.length))
}

// Import statements, dynamic imports and resolved paths; not words that a string happens to hold.
const importPattern =
  /(?:^(?:import|export)\s[^'"]*from\s*|^import\s*|\bimport\(|(?:require|url\))\.resolve\()['"]([^'".#/][^'"]*)['"]/gm

function importedPackages(text: string): string[] {
  return [...text.matchAll(importPattern)]
    .map((match) => match[1] ?? '')
    .filter((specifier) => !specifier.startsWith('node:') && /^[@a-z]/.test(specifier))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}

function main(): void {
  const listed = manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const files = readSourceFiles('.', /\.(tsx?|mjs)$/)
  const troubles = findPackageTroubles(listed, files)
  for (const trouble of troubles) process.stdout.write(`${trouble}\n`)
  process.exitCode = troubles.length > 0 ? 1 : 0
}

if (import.meta.main) main()
