import { Link } from '@tanstack/react-router'
import type { KnowledgeSource } from '#api-contract/knowledge-sources.ts'
import { Icon, type IconName } from '../../../components/controls/icon.tsx'
import { TimeText } from '../../../components/texts/time-text.tsx'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { usePathParts } from '../../../components/page/use-address.ts'
import { useSourceWords } from '../../../language/use-source-words.ts'
import { useLocale } from '../../../language/use-words.ts'
import { SourceActs } from './source-acts.tsx'

const marks: Record<KnowledgeSource['status'], { icon: IconName; look: string }> = {
  waiting: { icon: 'unseen', look: '' },
  reading: { icon: 'working', look: '' },
  current: { icon: 'check', look: 'is-works' },
  failed: { icon: 'failed', look: 'is-failed' },
  paused: { icon: 'pause', look: '' },
}

/** One source: how it stands, what it holds, when it is read again, and what is wrong with it. */
export function SourceItem(props: { source: KnowledgeSource; mayChange: boolean }) {
  const { source, mayChange } = props
  const words = useSourceWords()
  const { kind, status, progress, problem } = source
  const { icon, look } = marks[status]
  return (
    <li className="source">
      <p className="wrap">
        <b>{words.names[kind]}</b>
        <span className={`state ${look}`} role="status">
          <Icon name={icon} />
          {words.states[status]}
        </span>
      </p>
      <Facts source={source} />
      {progress && !problem && <Progress progress={progress} />}
      {problem && <Problem problem={problem} />}
      {mayChange && <SourceActs source={source} />}
    </li>
  )
}

function Facts({ source }: { source: KnowledgeSource }) {
  const { org = '' } = usePathParts()
  const words = useSourceWords()
  const { id, documents, last_read_at: last, next_read_at: next } = source
  return (
    <p className="facts">
      <Link to={`/o/${org}/knowledge`} search={{ source: id }}>
        {words.documents(documents)}
      </Link>
      <span>
        {words.lastRead}: {last === null ? words.neverRead : <TimeText at={last} isAgo />}
      </span>
      {next !== null && (
        <span>
          {words.nextRead}: <TimeText at={next} />
        </span>
      )}
    </p>
  )
}

function Progress({ progress }: { progress: NonNullable<KnowledgeSource['progress']> }) {
  const words = useSourceWords()
  const count = new Intl.NumberFormat(useLocale())
  const { read, total } = progress
  const says =
    total === 0 ? words.beginning : words.progress(count.format(read), count.format(total))
  return (
    <p className="reading">
      <progress aria-label={says} max={Math.max(1, total)} value={read} />
      <span className="meta">{says}</span>
    </p>
  )
}

function Problem({ problem }: { problem: NonNullable<KnowledgeSource['problem']> }) {
  const { org = '' } = usePathParts()
  const words = useSourceWords()
  const { code, detail } = problem
  const isOfConnection = code === 'not_connected' || code === 'token_refused'
  return (
    <div className="problem">
      <p>
        {words.problems[code]} {words.mends[code]} {words.kept}
      </p>
      {detail !== null && (
        <p className="meta">
          <bdi>{visibleText(detail)}</bdi>
        </p>
      )}
      {isOfConnection && (
        <Link className="btn" to={`/o/${org}/settings/integrations/intercom/connection`}>
          {words.connect}
        </Link>
      )}
    </div>
  )
}
