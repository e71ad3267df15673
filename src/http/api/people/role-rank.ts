import type { Caller, Role } from '#ports/people/people.ts'
import { ApiError } from '../../api-error.ts'

const rank: Record<Role, number> = { member: 0, admin: 1, owner: 2 }

/** [C1] Nobody gives, changes or takes away more than they have themselves. */
export function refuseAbove({ role }: Caller, wanted: Role): void {
  if (rank[wanted] <= rank[role]) return
  throw new ApiError(403, `This needs the role ${wanted}; yours is ${role}.`, { field: 'role' })
}
