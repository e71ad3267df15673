import type { ApiVersion } from '../model/api-version.ts'
import type { Workspace } from '../model/workspace.ts'

/** How things are to be shown: whose they are, to which API version, and with which kind of text. */
export type Presentation = {
  readonly workspace: Workspace
  readonly version: ApiVersion
  readonly plainText: boolean
}
