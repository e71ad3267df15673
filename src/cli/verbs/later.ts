import type { Command } from '../run-program.ts'
import { UsageError } from '../usage-error.ts'

/** A verb whose name stands already and whose work comes with a later release. */
export const later: Command = {
  args: {},
  run: async () => {
    throw new UsageError('This command comes with a later release and does nothing yet.')
  },
}
