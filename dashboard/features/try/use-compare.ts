import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Answer } from '#api-contract/answers.ts'
import { queries } from '../../api/queries.ts'
import { useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'

/** Whether both engines are asked; it stands in the address. */
export function useCompare() {
  const { try: words } = useWords()
  const search = useSearchTexts()
  const navigate = useNavigate()
  const isOn = search['compare'] === 'engines'
  const { data } = useQuery({ ...queries.engines(), enabled: isOn })
  const beside: Answer['engine'] | undefined = data?.items.find(({ in_use }) => !in_use)?.engine
  const remark = data && (beside === undefined ? words.oneEngine : words.comparing)
  return {
    isOn,
    beside: isOn ? beside : undefined,
    remark: isOn ? remark : undefined,
    turn: () =>
      void navigate({ to: '.', search: { ...search, compare: isOn ? undefined : 'engines' } }),
  }
}
