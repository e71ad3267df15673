import { Link } from '@tanstack/react-router'
import type { ContentFinding } from '#api-contract/insights.ts'
import { TimeText } from '../../components/texts/time-text.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { useInsightChange } from './use-insight-change.ts'
import { useMayChange } from './use-may-change.ts'

/** One document, or two side by side, and what speaks against it. */
export function FindingItem({ finding }: { finding: ContentFinding }) {
  const { insights } = useWords()
  const mayChange = useMayChange()
  const change = useInsightChange()
  const { id, is_ignored } = finding
  return (
    <li className="finding">
      {finding.quotes.length > 0 ? <Quotes finding={finding} /> : <Facts finding={finding} />}
      {mayChange && (
        <button
          type="button"
          className="btn bare slim"
          onClick={() =>
            change.mutate({
              method: 'PATCH',
              path: `/insights/content/${encodeURIComponent(id)}`,
              body: { is_ignored: !is_ignored },
            })
          }
        >
          {is_ignored ? insights.reopen : insights.ignore}
          <span className="sr">: {visibleText(finding.document.title)}</span>
        </button>
      )}
    </li>
  )
}

function Quotes({ finding }: { finding: ContentFinding }) {
  const { org = '' } = usePathParts()
  return (
    <div className="sides">
      {finding.quotes.map(({ document_id, title, sentence }) => (
        <blockquote key={document_id}>
          <p dir="auto">{visibleText(sentence)}</p>
          <footer>
            <Link to={`/o/${org}/knowledge/${document_id}`}>
              <bdi>{visibleText(title)}</bdi>
            </Link>
          </footer>
        </blockquote>
      ))}
    </div>
  )
}

function Facts({ finding }: { finding: ContentFinding }) {
  const { org = '' } = usePathParts()
  const { insights } = useWords()
  const { document, changed_at, last_used_at, kind } = finding
  return (
    <div>
      <Link to={`/o/${org}/knowledge/${document.id}`}>
        <bdi>{visibleText(document.title)}</bdi>
      </Link>
      <p className="meta">
        {insights.changed} <TimeText at={changed_at} /> ·{' '}
        {last_used_at === null ? (
          insights.neverUsed
        ) : (
          <>
            {insights.lastUsed} <TimeText at={last_used_at} />
          </>
        )}
        {kind === 'stale' &&
          ` · ${insights.used(finding.used, finding.rated_bad, finding.handed_off_after)}`}
      </p>
    </div>
  )
}
