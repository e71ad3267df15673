import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { useSearchTexts } from '../../components/page/use-address.ts'

/** Who asks, where and when, as the API takes it: a customer's true profile, or nobody in particular. */
export function useAsker() {
  const search = useSearchTexts()
  const as = search['as'] ?? 'visitor'
  const sessions = useQuery({
    ...queries.sessions('?limit=50'),
    enabled: as !== 'visitor' && as !== 'user',
  })
  const known = sessions.data?.items.find(({ contact }) => contact?.id === as)?.contact
  const isUser = as === 'user'
  return {
    channel: search['on'] === 'email' ? 'email' : 'web',
    contact: known ?? { role: isUser ? 'user' : 'lead', verified: isUser },
    ...momentOf(search['at']),
  }
}

function momentOf(text: string | undefined): { at?: string } {
  const at = new Date(text ?? '')
  return Number.isNaN(at.getTime()) ? {} : { at: at.toISOString() }
}
