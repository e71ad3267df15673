import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { watchSentence } from '../../components/sessions/watch-sentence.ts'
import { useWords } from '../../language/use-words.ts'
import { Chip } from './chip.tsx'

/** A watch rule by its sentence. [O7] */
export function WatchChip({ id, drop }: { id: string; drop: () => void }) {
  const { list, supervision } = useWords()
  const { watch } = supervision
  const rules = useQuery({ ...queries.watchRules(), enabled: id !== 'any' })
  const rule = rules.data?.items.find((one) => one.id === id)
  const said = id === 'any' ? watch.anyRule : rule ? watchSentence(rule, watch) : watch.oneRule
  return <Chip label={`${list.fields.watch}: ${said}`} drop={drop} />
}
