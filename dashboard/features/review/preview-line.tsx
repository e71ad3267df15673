import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { WatchPreview, WatchRule } from '#api-contract/supervision.ts'
import { ask } from '../../api/client.ts'
import { useWords } from '../../language/use-words.ts'

type Condition = { kind: WatchRule['kind']; minutes?: number; words?: string }

const restMs = 400

/** "Would have matched 14 yesterday", by the reader's own day, once the typing rests. */
export function PreviewLine({ condition }: { condition: Condition }) {
  const { watch } = useWords().supervision
  const typed = JSON.stringify(condition)
  const [asked, setAsked] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), restMs)
    return () => clearTimeout(timer)
  }, [typed])
  const preview = useQuery({
    queryKey: ['watch-preview', asked],
    queryFn: () =>
      ask<WatchPreview>('POST', '/watch-rules/preview', { ...JSON.parse(asked), ...yesterday() }),
    retry: false,
  })
  return (
    <p className="meta" role="status">
      {preview.data ? watch.wouldHave(preview.data.matched) : '…'}
    </p>
  )
}

function yesterday(): { from: string; to: string } {
  const now = new Date()
  const day = (back: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - back).toISOString()
  return { from: day(1), to: day(0) }
}
