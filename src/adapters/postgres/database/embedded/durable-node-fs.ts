import { fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type EngineOptions = Parameters<NodeFS['init']>[1]
type NodeStream = { nfd?: number }
type NodeFileSystem = { stream_ops: { fsync?: (stream: NodeStream) => number } }
type EngineModule = {
  NODEFS?: NodeFileSystem
  FS: { filesystems: { NODEFS?: NodeFileSystem } }
}

/**
 * The engine's file system with a real fsync: its own has none, and a power cut would lose acknowledged rows.
 * Leans on internals of the exactly pinned version; `syncCount` shows at each start that the hook is called.
 */
export class DurableNodeFS extends NodeFS {
  syncCount = 0

  override async init(
    engine: PGlite,
    options: EngineOptions,
  ): Promise<{ emscriptenOpts: EngineOptions }> {
    const base = await super.init(engine, options)
    const before = base.emscriptenOpts.preRun ?? []
    const hooks = Array.isArray(before) ? before : [before]
    const addSync = (module: object) => {
      const { NODEFS, FS } = module as EngineModule // internals without published types
      const files = NODEFS ?? FS.filesystems.NODEFS
      if (!files) return
      files.stream_ops.fsync = ({ nfd }) => {
        this.syncCount += 1
        if (nfd !== undefined) fsyncSync(nfd)
        return 0
      }
    }
    return { emscriptenOpts: { ...base.emscriptenOpts, preRun: [...hooks, addSync] } }
  }
}
