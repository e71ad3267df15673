import { useEffect, useRef } from 'react'
import type { Integration } from '#api-contract/connection.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'

/** The dialog's name, how the connection stands, and the way out. */
export function DialogHead(props: { integration: Integration | undefined; leave: () => void }) {
  const { integration, leave } = props
  const { intercom, common, dialog } = useWords()
  const name = useRef<HTMLHeadingElement>(null)
  useEffect(() => name.current?.focus(), [])
  return (
    <header className="dtop">
      <h2 id="intercom-title" ref={name} tabIndex={-1}>
        {intercom.title}
      </h2>
      {integration && (
        <>
          <span className={`state ${integration.status === 'connected' ? 'is-works' : 'is-look'}`}>
            <Icon name={integration.status === 'connected' ? 'check' : 'look'} />
            {intercom.status[integration.status]}
          </span>
          <span className="meta cut desk">
            {visibleText(
              [
                integration.workspace?.name,
                integration.workspace?.region,
                integration.ai_admin && dialog.writesAs(integration.ai_admin.name),
              ]
                .filter(Boolean)
                .join(' · '),
            )}
          </span>
        </>
      )}
      <button type="button" className="btn bare icon push" onClick={leave}>
        <Icon name="cross" />
        <span className="sr">{common.close}</span>
      </button>
    </header>
  )
}
