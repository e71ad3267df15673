import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'

/** [C1] Owners and admins name, merge and mark. */
export function useMayChange(): boolean {
  const { data } = useQuery(queries.me())
  return data !== undefined && data.role !== 'member'
}
