import { useQuery } from '@tanstack/react-query'
import type { Settings } from '#api-contract/settings.ts'
import { queries } from '../../api/queries.ts'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'

/** What a handoff says and does with the settings as they stand. */
export function HandoffPreview({ settings }: { settings: Settings }) {
  const words = useWords()
  const { intercom } = words
  const target = useTarget(settings)
  const own = settings.handoff_wording['en']
  const outside = own?.outside ?? (settings.office_hours ? intercom.builtInOutside : undefined)
  const steps = [
    ...(settings.handoff_customer_message ? [intercom.previewLine] : []),
    intercom.previewNote,
    intercom.previewTag(`${settings.tag_prefix}_handed_off`),
    target === undefined ? intercom.previewUnassign : intercom.previewAssign(target),
  ]
  return (
    <aside className="preview" aria-label={intercom.preview}>
      <p className="hint">{intercom.previewSample}</p>
      <h3>{intercom.previewCustomer}</h3>
      {settings.handoff_customer_message ? (
        <>
          <p className="bubble">{visibleText(own?.inside ?? intercom.builtInInside)}</p>
          {outside !== undefined && (
            <>
              <p className="hint">{intercom.previewOutside}</p>
              <p className="bubble">{visibleText(outside)}</p>
            </>
          )}
        </>
      ) : (
        <p className="hint">{intercom.previewSilent}</p>
      )}
      <h3>{intercom.previewTeam}</h3>
      <div className="paper">
        <p>{intercom.sampleSummary}</p>
        <dl>
          {intercom.sampleFacts.map(([name, value]) => (
            <div key={name} className="pair">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <h3>{intercom.previewOrder}</h3>
      <ol className="then">
        {steps.map((step, place) => (
          <li key={step}>
            <span className="hint">{place + 1}</span>
            {step}
          </li>
        ))}
      </ol>
    </aside>
  )
}

/** Names of the team and the teammate that get it; undefined when nobody does. */
function useTarget(settings: Settings): string | undefined {
  const { handoff_assignment: assignment, handoff_team_id, handoff_teammate_id } = settings
  const hasTeam = assignment === 'team' || assignment === 'team_and_teammate'
  const hasTeammate = assignment === 'teammate' || assignment === 'team_and_teammate'
  const teams = useQuery({ ...queries.teams(), enabled: hasTeam })
  const teammates = useQuery({ ...queries.teammates(), enabled: hasTeammate })
  const nameOf = (items: { id: string; name: string }[] | undefined, id: string | null) =>
    items?.find((one) => one.id === id)?.name ?? id
  const names = [
    hasTeam ? nameOf(teams.data?.items, handoff_team_id) : null,
    hasTeammate ? nameOf(teammates.data?.items, handoff_teammate_id) : null,
  ].filter((name) => name !== null)
  return names.length === 0 ? undefined : names.join(', ')
}
