import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiProblem } from '../../api/client.ts'
import { useWords } from '../../language/use-words.ts'
import { NothingHere } from './nothing-here.tsx'

/** What a query gave, or rows of its height while it loads, or what failed and how to go on. */
export function Loaded<Data>(props: {
  query: UseQueryResult<Data>
  what: string
  rows?: number
  children: (data: Data) => ReactNode
}) {
  const { query, what, rows = 3, children } = props
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError)
    return <Trouble what={what} error={query.error} retry={() => void query.refetch()} />
  return <Skeleton rows={rows} />
}

function Skeleton({ rows }: { rows: number }) {
  const words = useWords()
  return (
    <div role="status" aria-label={words.common.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <div className="skeleton-row" key={row}>
          <div className="skeleton" />
        </div>
      ))}
    </div>
  )
}

export function Trouble({
  what,
  error,
  retry,
}: {
  what: string
  error: unknown
  retry?: () => void
}) {
  const words = useWords()
  const problem = error instanceof ApiProblem ? error : undefined
  if (problem?.status === 404) return <NothingHere />
  return (
    <div className="trouble" role="alert">
      <p className="strong">{words.common.couldNotLoad(what)}</p>
      <p className="quiet">
        {error instanceof Error ? error.message : ''} {problem?.fix}
      </p>
      <div className="acts">
        {retry && (
          <button type="button" className="btn" onClick={retry}>
            {words.common.retry}
          </button>
        )}
        {problem?.requestId !== undefined && (
          <button
            type="button"
            className="btn bare"
            onClick={() => void navigator.clipboard.writeText(problem.requestId ?? '')}
          >
            {words.common.requestId}
          </button>
        )}
      </div>
    </div>
  )
}
