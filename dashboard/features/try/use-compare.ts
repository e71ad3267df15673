import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Answer } from '#api-contract/answers.ts'
import { queries } from '../../api/queries.ts'
import { useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'

/** What each question is asked of besides, and by what words it is told apart. */
export type Beside = { asked: { engine?: Answer['engine']; draft_of?: string }; name: string }

/** Whether both engines are asked, or a document's draft too; it stands in the address. */
export function useCompare() {
  const { try: words } = useWords()
  const search = useSearchTexts()
  const navigate = useNavigate()
  const isOn = search['compare'] === 'engines'
  const draft = search['compare'] === 'draft' ? search['draft'] : undefined
  const { data } = useQuery({ ...queries.engines(), enabled: isOn })
  const engine = isOn ? data?.items.find(({ in_use }) => !in_use)?.engine : undefined
  const turn = (compare: string | undefined) =>
    void navigate({ to: '.', search: { ...search, compare, draft: undefined } })
  const stop = () => turn(undefined)
  if (draft !== undefined) {
    const beside: Beside = { asked: { draft_of: draft }, name: words.withDraft }
    return { isOn, beside, remark: words.comparingDraft, turn: () => turn('engines'), stop }
  }
  const remark = data && (engine === undefined ? words.oneEngine : words.comparing)
  const beside: Beside | undefined = engine && { asked: { engine }, name: words.engines[engine] }
  return {
    isOn,
    beside,
    remark: isOn ? remark : undefined,
    turn: () => turn(isOn ? undefined : 'engines'),
    stop: undefined,
  }
}
