import { Link } from '@tanstack/react-router'
import { Icon } from '../../components/controls/icon.tsx'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'

export const tabs = ['connection', 'answering', 'handoff', 'sync'] as const

/** The four tabs, and the box that finds a setting in all of them. */
export function DialogTabs(props: {
  shown: (typeof tabs)[number]
  wanted: string
  setWanted: (text: string) => void
}) {
  const { shown, wanted, setWanted } = props
  const { org = '' } = usePathParts()
  const { intercom } = useWords()
  return (
    <div className="dtabs">
      <nav className="tabs" aria-label={intercom.title}>
        {tabs.map((one) => (
          <Link
            key={one}
            to={`/o/${org}/settings/integrations/intercom/${one}`}
            aria-current={one === shown && wanted === '' ? 'page' : undefined}
            onClick={() => setWanted('')}
          >
            {intercom[one]}
          </Link>
        ))}
      </nav>
      <label className="search push desk">
        <Icon name="search" />
        <span className="sr">{intercom.find}</span>
        <input
          type="search"
          value={wanted}
          placeholder={intercom.find}
          onChange={(event) => setWanted(event.target.value)}
        />
      </label>
    </div>
  )
}
