import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { useWords } from '../../language/use-words.ts'
import { Chip } from './chip.tsx'

/** A topic by its name, or a knowledge gap. */
export function AboutChip(props: { about: 'topic' | 'gap'; id: string; drop: () => void }) {
  const { about, id, drop } = props
  const { list } = useWords()
  const topic = useQuery({ ...queries.topic(id), enabled: about === 'topic' })
  const name = topic.data?.name
  return (
    <Chip
      label={name === undefined ? list.fields[about] : `${list.fields[about]}: ${name}`}
      drop={drop}
    />
  )
}
