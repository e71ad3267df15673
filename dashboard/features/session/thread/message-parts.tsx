import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useThreadWords } from '../../../language/use-thread-words.ts'
import { useLocale, useWords } from '../../../language/use-words.ts'
import type { PartItemData } from './to-entries.ts'

type Part = PartItemData['part']
type Citation = Decision['details']['citations'][number]

const shownCharacters = 1_200
const shownLines = 16

/** What the reply rests on, numbered as in its words. */
export function Sources({ sources, org }: { sources: Citation[]; org: string }) {
  if (sources.length === 0) return null
  return (
    <p className="sources">
      {sources.map(({ document_id: id, title, quote }, place) => (
        <Link to={`/o/${org}/knowledge/${id}`} title={quote} key={place}>
          [{place + 1}] {visibleText(title)}
        </Link>
      ))}
    </p>
  )
}

export function FileLine({ file }: { file: Part['attachments'][number] }) {
  const words = useThreadWords()
  const locale = useLocale()
  const { name, content_type: type, byte_count: bytes } = file
  const size = bytes === null ? '' : words.size(Math.ceil(bytes / 1000).toLocaleString(locale))
  return (
    <p className="meta">
      {words.file}: <bdi>{visibleText(name)}</bdi> · {type}
      {size && ` · ${size}`}
    </p>
  )
}

export function Author({ part }: { part: Part }) {
  const words = useWords()
  return <bdi>{visibleText(part.author.name ?? words.sessions.noName)}</bdi>
}

/** Text of others, as text; very long ones unfold. Empty lines between blocks are one gap. */
export function LongText({ text }: { text: string }) {
  const { session } = useWords()
  const [isWhole, setWhole] = useState(false)
  const lines = text.split('\n')
  const isLong = text.length > shownCharacters || lines.length > shownLines
  const start = lines.slice(0, shownLines).join('\n').slice(0, shownCharacters)
  return (
    <div className="text preview-text" dir="auto">
      {isLong && !isWhole ? `${start}…` : text}
      {isLong && !isWhole && (
        <p>
          <button type="button" className="btn slim" onClick={() => setWhole(true)}>
            {session.showAll(text.length)}
          </button>
        </p>
      )}
    </div>
  )
}
