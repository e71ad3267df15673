import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ConnectionCheck, Integration } from '#api-contract/connection.ts'
import type { SettingsWithOrigins } from '#api-contract/settings.ts'
import { ApiProblem, ask } from '../../../api/client.ts'
import { useToast, wordsOf } from '../../../components/overlays/toasts.tsx'
import { useWords } from '../../../language/use-words.ts'
import { ConnectionExits, type ConnectionRequest } from './connection-exits.tsx'
import { type Checked, CheckLines } from './check-lines.tsx'
import { CredentialsForm } from './credentials-form.tsx'
import { WebhookRow } from './webhook-row.tsx'

type Answered = { checks?: ConnectionCheck[] } | undefined

/** The webhook URL, the credentials with their checks, and the way out. */
export function ConnectionTab(props: {
  integration: Integration
  changed: SettingsWithOrigins['changed']
  canChange: boolean
}) {
  const { integration, changed, canChange } = props
  const { intercom, dialog } = useWords()
  const { run, checked, saves } = useConnection()
  const isConnected = integration.status !== 'not_connected'
  return (
    <div className="dbody">
      <WebhookRow integration={integration} canChange={canChange} />
      <CredentialsForm
        key={saves}
        integration={integration}
        changed={changed}
        canChange={canChange && !run.isPending}
        save={(body) => run.mutate({ method: 'PUT', path: '', body })}
      >
        <div className="row2 sunk">
          {run.isPending && (
            <p className="small" role="status">
              {intercom.checking}
            </p>
          )}
          <CheckLines checked={checked} />
          <p className="acts">
            <button className="btn primary">
              {isConnected ? dialog.saveAndCheck : intercom.connect}
            </button>
            {isConnected && (
              <button
                type="button"
                className="btn"
                onClick={() => run.mutate({ method: 'POST', path: '/verify' })}
              >
                {dialog.verifyStored}
              </button>
            )}
          </p>
        </div>
      </CredentialsForm>
      {isConnected && (
        <ConnectionExits
          name={integration.workspace?.name ?? ''}
          verb={integration.status === 'paused' ? 'resume' : 'pause'}
          isOff={!canChange || run.isPending}
          run={run.mutate}
        />
      )}
    </div>
  )
}

/** What is asked of the connection, what its checks said, and how often it was saved. */
function useConnection() {
  const say = useToast()
  const queryClient = useQueryClient()
  const [checked, setChecked] = useState<Checked>()
  const [saves, setSaves] = useState(0)
  const show = (checks: ConnectionCheck[], isSaved: boolean) =>
    setChecked({ checks, isSaved, at: new Date().toISOString() })
  const run = useMutation({
    mutationFn: ({ method, path, body }: ConnectionRequest) =>
      ask<Answered>(method, `/integrations/intercom${path}`, body),
    onSuccess: async (answer, { method }) => {
      show(answer?.checks ?? [], true)
      // A saved secret leaves the page.
      if (method === 'PUT') setSaves((count) => count + 1)
      await queryClient.invalidateQueries()
    },
    onError: (error) => {
      const failed = checksOf(error)
      if (failed.length > 0) show(failed, false)
      else say(wordsOf(error))
    },
  })
  return { run, checked, saves }
}

function checksOf(error: unknown): ConnectionCheck[] {
  if (!(error instanceof ApiProblem)) return []
  const { body } = error
  const hasChecks = typeof body === 'object' && body !== null && 'checks' in body
  return hasChecks && Array.isArray(body.checks) ? (body.checks as ConnectionCheck[]) : [] // as the API gives them
}
