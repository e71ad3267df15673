import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import type { DocumentPassages } from '#api-contract/knowledge-desk.ts'
import { ApiProblem } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { useDecisionWords } from '../../language/use-decision-words.ts'
import { useIsSeen } from '../page/use-is-seen.ts'
import { WordChanges } from '../texts/word-changes.tsx'

type Passage = Decision['details']['passages'][number]
type Current = DocumentPassages['items'][number]

const freshMs = 60_000

/** Quotes are those of then: whether the document says otherwise now, and what changed. */
export function EditedSince({ passage }: { passage: Passage }) {
  const words = useDecisionWords()
  const place = useRef<HTMLSpanElement>(null)
  const isSeen = useIsSeen(place)
  const [isOpen, setOpen] = useState(false)
  const now = useQuery({
    ...queries.passages(passage.document_id),
    enabled: isSeen,
    staleTime: freshMs,
    retry: false,
  })
  const isGone = now.error instanceof ApiProblem && now.error.status === 404
  const current = now.data && closestTo(passage, now.data.items)
  const isSame = current?.text === passage.text
  return (
    <>
      <span ref={place} className="hint">
        {isGone && ` · ${words.deletedSince}`}
      </span>
      {now.data && !isSame && (
        <>
          {' '}
          <button
            type="button"
            className="btn bare slim edited"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {words.edited}
          </button>
        </>
      )}
      {isOpen && now.data && !isSame && (
        <p className="preview-text edited-diff" dir="auto">
          <WordChanges before={passage.text} after={current?.text ?? ''} />
        </p>
      )}
    </>
  )
}

/** The same text, or else what stands under the same headings and shares most words. */
function closestTo(passage: Passage, items: readonly Current[]): Current | undefined {
  const same = items.find(({ text }) => text === passage.text)
  if (same) return same
  const words = new Set(passage.text.split(/\s+/))
  const heading = passage.headings.join('\n')
  const closeness = ({ text, headings }: Current) => {
    const shared = text.split(/\s+/).filter((word) => words.has(word)).length / words.size
    return shared + (headings.join('\n') === heading ? 1 : 0)
  }
  const [best] = items
    .map((item) => ({ item, value: closeness(item) }))
    .sort((left, right) => right.value - left.value)
  return best !== undefined && best.value > 0 ? best.item : undefined
}
