import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Integration } from '#api-contract/connection.ts'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import type { GuideState } from './guide-state.ts'
import { Step } from './step.tsx'

/** The first three steps: who writes, for whom, and with which token. */
export function ConnectSteps(props: {
  integration: Integration
  state: GuideState
  trial: string
}) {
  const { integration, state, trial } = props
  const { org = '' } = usePathParts()
  const { setup, guide } = useWords()
  const { ai_admin } = integration
  return (
    <>
      <Step
        step="teammate"
        state={state}
        name={setup.teammate}
        gist={ai_admin && guide.madeIn(visibleText(ai_admin.name))}
      >
        <p>{setup.teammateHint}</p>
      </Step>
      <Step step="trial" state={state} name={setup.trial} gist={trial}>
        <p>
          {setup.trialHint} {guide.trialWhy}
        </p>
        <TrialForm contacts={integration.settings.only_contacts} />
      </Step>
      <Step step="token" state={state} name={setup.token}>
        <p>{setup.tokenHint}</p>
        <p>
          <Link
            className={state.done.includes('token') ? 'btn' : 'btn primary'}
            to={`/o/${org}/settings/integrations/intercom/connection`}
            hash="access_token"
          >
            {setup.openDialog}
          </Link>
        </p>
      </Step>
    </>
  )
}

/** Begins with the reader's own address; in a sandbox, where nobody is real, with everybody. */
function TrialForm({ contacts }: { contacts: readonly string[] }) {
  const { guide } = useWords()
  const me = useQuery(queries.me())
  const auth = useQuery(queries.authState())
  const trial = useTrial()
  if (!me.data || !auth.data) return null
  const isSandbox = auth.data.sandbox !== null
  const own = isSandbox ? '' : (me.data.email ?? '')
  const isMember = me.data.role === 'member'
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault()
        const text = new FormData(event.currentTarget).get('contacts')
        trial.mutate(linesOf(typeof text === 'string' ? text : ''))
      }}
    >
      <fieldset className="stack wide" disabled={isMember || trial.isPending}>
        <label className="field wide">
          <span>{guide.onlyTyped}</span>
          <textarea
            className="input"
            name="contacts"
            rows={2}
            key={contacts.join()}
            defaultValue={contacts.length > 0 ? contacts.join('\n') : own}
          />
        </label>
        <p className="wrap">
          <button className="btn">{guide.saveTrial}</button>
          {contacts.length > 0 && (
            <button type="button" className="btn bare" onClick={() => trial.mutate([])}>
              {guide.noTrial}
            </button>
          )}
        </p>
      </fieldset>
    </form>
  )
}

function useTrial() {
  const say = useToast()
  const { common } = useWords()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (contacts: string[]) =>
      ask('PATCH', '/integrations/intercom/settings', { only_contacts: contacts }),
    onSuccess: async () => {
      say(common.saved)
      await queryClient.invalidateQueries()
    },
    onError: (error) => say(wordsOf(error)),
  })
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean)
}
