import type { Command } from '../run-program.ts'
import { UsageError } from '../usage-error.ts'

/** A verb whose name stands already and whose work comes with a later release. */
export function later(verb: string, description: string): Command {
  return {
    meta: { name: `firstline ${verb}`, description: `${description} (comes with a later release)` },
    args: {},
    run: async () => {
      throw new UsageError(`firstline ${verb} comes with a later release and does nothing yet.`)
    },
  }
}
