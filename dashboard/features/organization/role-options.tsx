import type { Role } from '#api-contract/people.ts'
import { useWords } from '../../language/use-words.ts'

const ranks: Record<Role, number> = { member: 0, admin: 1, owner: 2 }
const roles: Role[] = ['member', 'admin', 'owner']

/** [C1] Nobody gives more than they have. */
export function RoleOptions({ upTo }: { upTo: Role }) {
  const { people } = useWords()
  return roles
    .filter((role) => isWithin(role, upTo))
    .map((role) => (
      <option value={role} key={role}>
        {people[role]}
      </option>
    ))
}

export function isWithin(role: Role, upTo: Role): boolean {
  return ranks[role] <= ranks[upTo]
}
