import {
  enableCompileCache,
  flushCompileCache,
  registerHooks,
  type ResolveHookSync,
} from 'node:module'
import { fileURLToPath } from 'node:url'

const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url))
const flushAfterMs = 5_000

// Imported for its effect, before all else. Loading modules is most of a start: what was compiled is kept for the next
// one (where the folder can be written), and what Node reads from a package's description is read once per folder.
enableCompileCache(cacheFolder)
// A process that is killed keeps what it compiled, too.
setTimeout(flushCompileCache, flushAfterMs).unref()
registerHooks({ resolve: rememberPlaces() })

type Place = ReturnType<ResolveHookSync>

function rememberPlaces(): ResolveHookSync {
  const packages = new Map<string, Place>()
  const formats = new Map<string, Place['format']>()
  return (specifier, context, next) => {
    const { conditions, parentURL = '' } = context
    const place = () => ({ ...next(specifier, context), shortCircuit: true })
    if (/^[@a-z]/.test(specifier))
      return take(packages, [specifier, packageOf(parentURL), ...conditions].join(' '), place)
    if (!isFileBeside(specifier, conditions)) return place()
    const url = new URL(specifier, parentURL).href
    return {
      url,
      format: take(formats, folderAndEnding(url), () => place().format),
      shortCircuit: true,
    }
  }
}

function isFileBeside(specifier: string, conditions: readonly string[]): boolean {
  return conditions.includes('import') && /^\.\.?\/.*\.(?:[jt]s)$/.test(specifier)
}

// What files of one folder with one ending share: their format.
function folderAndEnding(url: string): string {
  return url.replace(/[^/]*(?=\.\w+$)/, '')
}

/** The folder of the package that a module belongs to; empty for our own. */
function packageOf(url: string): string {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(url)?.[0] ?? ''
}

function take<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = make()
  kept.set(key, made)
  return made
}
