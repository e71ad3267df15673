import { useNavigate } from '@tanstack/react-router'
import { Page } from '../../components/page/page.tsx'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { AskBox } from './ask-box.tsx'
import { Suggestions } from './suggestions.tsx'
import { TriedAnswer } from './tried-answer.tsx'
import { useCompare } from './use-compare.ts'
import { useRounds } from './use-rounds.ts'
import { WhoAsks } from './who-asks.tsx'

/** A chat with the agent that posts nothing; its address holds the messages and who asks. */
export function TryPage() {
  const { org = '' } = usePathParts()
  const words = useWords()
  const search = useSearchTexts()
  const navigate = useNavigate()
  const { m: _messages, ...asker } = search
  const compare = useCompare()
  const { rounds, isBusy, problem, ask, startOver } = useRounds()
  return (
    <Page
      title={words.try.title}
      className="try-page"
      tabs={<span className="meta">{words.try.nothing}</span>}
      actions={
        <>
          <button
            type="button"
            className="btn bare"
            aria-pressed={compare.isOn}
            onClick={compare.turn}
          >
            {words.try.compare}
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => {
              startOver()
              void navigate({ to: '.', search: asker })
            }}
          >
            {words.try.over}
          </button>
        </>
      }
    >
      <div className="body">
        <WhoAsks />
        {compare.remark !== undefined && (
          <p className="compare-remark quiet" role="status">
            {compare.remark}
            {compare.stop && (
              <button type="button" className="link" onClick={compare.stop}>
                {words.try.stopComparing}
              </button>
            )}
          </p>
        )}
        {rounds.length === 0 && !isBusy && (
          <>
            <p className="quiet">{words.try.intro}</p>
            <Suggestions ask={ask} />
          </>
        )}
        <ol className="line" aria-live="polite">
          {rounds.map((round, place) => (
            <TriedAnswer key={place} round={round} org={org} beside={compare.beside} />
          ))}
        </ol>
        {isBusy && <p className="meta">{words.try.thinking}…</p>}
        {problem !== undefined && (
          <p className="state is-failed" role="alert">
            {problem}
          </p>
        )}
      </div>
      <AskBox isBusy={isBusy} ask={ask} />
    </Page>
  )
}
