import { Icon } from '../../components/controls/icon.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'

export function Chip({ label, drop }: { label: string; drop: () => void }) {
  const { list } = useWords()
  return (
    <span className="chip">
      <bdi>{visibleText(label)}</bdi>
      <button type="button" className="drop" onClick={drop}>
        <Icon name="cross" />
        <span className="sr">{list.removeFilter(label)}</span>
      </button>
    </span>
  )
}
