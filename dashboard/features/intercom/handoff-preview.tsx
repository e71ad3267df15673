import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { HandoffPreview as Preview } from '#api-contract/settings.ts'
import { queries } from '../../api/queries.ts'
import { blocksOf } from '../../components/texts/blocks-of.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { useDesk } from './settings-desk.tsx'
import { useHandoffTarget } from './use-handoff-target.ts'

/** What a handoff says and does with the settings as they stand, from the last one or a sample. */
export function HandoffPreview() {
  const { intercom } = useWords()
  const preview = useQuery(queries.handoffPreview())
  return (
    <aside className="preview" aria-label={intercom.preview}>
      <Loaded query={preview} what={intercom.preview}>
        {(given) => <Words preview={given} />}
      </Loaded>
    </aside>
  )
}

function Words({ preview: { session, inside, outside, note } }: { preview: Preview }) {
  const { org = '' } = usePathParts()
  const { intercom, dialog } = useWords()
  return (
    <>
      <p className="hint">
        {session ? (
          <>
            {dialog.previewFrom}{' '}
            <Link to={`/o/${org}/sessions/${session.id}`}>
              #{session.number} <bdi>{visibleText(session.contact ?? '')}</bdi>
            </Link>
          </>
        ) : (
          dialog.previewSample
        )}
      </p>
      <h3>{intercom.previewCustomer}</h3>
      {inside === null ? (
        <p className="hint">{intercom.previewSilent}</p>
      ) : (
        <Said html={inside} className="bubble" />
      )}
      {outside !== null && (
        <>
          <p className="hint">{intercom.previewOutside}</p>
          <Said html={outside} className="bubble" />
        </>
      )}
      <h3>{intercom.previewTeam}</h3>
      <Said html={note} className="paper" />
      <h3>{intercom.previewOrder}</h3>
      <Steps />
    </>
  )
}

/** Markup of ours as its texts; nothing of it is run. */
function Said({ html, className }: { html: string; className: string }) {
  return (
    <div className={className} dir="auto">
      {blocksOf(html).map((block, place) => (
        <p key={place}>{visibleText(block)}</p>
      ))}
    </div>
  )
}

function Steps() {
  const { intercom } = useWords()
  const { settings } = useDesk()
  const target = useHandoffTarget(settings)
  const steps = [
    ...(settings.handoff_customer_message ? [intercom.previewLine] : []),
    intercom.previewNote,
    intercom.previewTag(`${settings.tag_prefix}_handed_off`),
    target === undefined ? intercom.previewUnassign : intercom.previewAssign(visibleText(target)),
  ]
  return (
    <ol className="then">
      {steps.map((step, place) => (
        <li key={step}>
          <span className="hint">{place + 1}</span>
          {step}
        </li>
      ))}
    </ol>
  )
}
