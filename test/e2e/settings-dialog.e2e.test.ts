import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { settingDefaults } from '#api-contract/setting-defaults.ts'
import type { Settings } from '#api-contract/settings.ts'
import { describeInChromium, findAxeViolations, useBrowser } from './browser.ts'
import { dataFolder, type Program, runProgram, until } from './program.ts'
import { runSandbox, type SandboxProgram } from './sandbox-control.ts'

const password = 'a sentence is fine here'
const origin = '/api/v1/integrations/intercom'
/** A busy machine hashes passwords and starts pages slowly. */
const slowMs = 120_000

type Name = keyof Settings
type Walk = { name: Name; act: (row: Locator) => Promise<unknown>; becomes: unknown }

const toggle = (name: Exclude<Name, 'ai_admin_id'>): Walk => ({
  name,
  act: (row) => row.getByRole('switch').click(),
  becomes: settingDefaults[name] !== true,
})
const typed = (name: Name, text: string, becomes: unknown): Walk => ({
  name,
  act: async (row) => {
    await row.locator(`#${name}-control`).fill(text)
    await row.getByRole('button', { name: 'Save' }).click()
  },
  becomes,
})
const picked = (name: Name, word: string, becomes: unknown): Walk => ({
  name,
  act: (row) => row.getByRole('radio', { name: word }).click(),
  becomes,
})

const answering: Walk[] = [
  toggle('autopilot_web'),
  toggle('autopilot_email'),
  toggle('assist_web'),
  toggle('assist_email'),
  typed('only_contacts', 'ines@oddmoor.example\noddmoor.example', [
    'ines@oddmoor.example',
    'oddmoor.example',
  ]),
  typed('blocked_contacts', 'gmail.com', ['gmail.com']),
  toggle('process_on_assignment'),
  toggle('answer_unassigned'),
  toggle('take_unassigned'),
  toggle('ignore_first_message'),
  toggle('answer_outbound_replies'),
  toggle('answer_after_people_closed'),
  typed('skip_tags', 'vip', ['vip']),
  {
    name: 'office_hours',
    act: async (row) => {
      await row.getByRole('button', { name: 'Add hours: Mon' }).click()
      await row.getByRole('combobox').fill('Europe/Dublin')
      await row.getByRole('button', { name: 'Save' }).click()
    },
    becomes: {
      time_zone: 'Europe/Dublin',
      shifts: [{ day: 'mon', from: '09:00', to: '17:00' }],
    },
  },
  picked('ai_hours', 'Outside office hours', 'outside'),
  typed('settle_delay_web_s', '0', 0),
  typed('settle_delay_email_s', '60', 60),
  typed('answer_within_h', '48', 48),
  typed('max_replies', '2', 2),
  typed('limit_per_day', '100', 100),
  typed('limit_per_month', '2000', 2000),
  toggle('say_it_is_ai'),
  typed('guidance', 'Be brief.', 'Be brief.'),
  toggle('send_citations_as_note'),
]

const sync: Walk[] = [
  toggle('full_conversation_sync'),
  picked('company_data_sync', 'All companies', 'all'),
  typed('custom_attribute_delay_s', '3', 3),
  toggle('forward_unsupported_attachments'),
]

describeInChromium('the Intercom dialog', () => {
  const browser = useBrowser()
  const folder = dataFolder('filled')
  let box: SandboxProgram
  let server: Program
  let url = ''

  beforeAll(async () => {
    box = await runSandbox()
    server = runProgram(['serve'], {
      DATA_DIR: folder.path,
      PORT: '0',
      INTERCOM_API_URL: box.apiUrl,
      INTERCOM_FILE_HOSTS: new URL(box.apiUrl).host,
    })
    url = (await server.line(/^Listening on /)).replace('Listening on ', '')
  }, 180_000)

  afterAll(async () => {
    server?.signal('SIGTERM')
    box?.program.signal('SIGTERM')
    await Promise.all([server?.ended, box?.program.ended])
    folder.remove()
  }, 60_000)

  /** Signs up, or in, and asks the API as the page would. */
  async function enter(): Promise<{ page: Page; base: string }> {
    const page = await browser.open(url)
    await page.getByLabel('E-mail').waitFor()
    const isFirst = await page.getByLabel('Your name').isVisible()
    if (isFirst) {
      await page.getByLabel('Your name').fill('Ines Halvorsen')
      await page.getByLabel('Organization').fill('Oddmoor Paper')
    }
    await page.getByLabel('E-mail').fill('ines@oddmoor.example')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: isFirst ? 'Create' : 'Sign in' }).click()
    await page.waitForURL(/\/o\//, { timeout: slowMs })
    return { page, base: /^.*\/o\/[^/]+/.exec(page.url())?.[0] ?? '' }
  }

  function call<Answer>(
    page: Page,
    [method, path]: [string, string],
    body?: object,
  ): Promise<Answer> {
    return page.evaluate(
      async ([verb, address, sent]) => {
        const answer = await fetch(address, {
          method: verb,
          headers: { 'Content-Type': 'application/json' },
          ...(sent !== '' && { body: sent }),
        })
        return answer.json() as Promise<Answer>
      },
      [method, `${origin}${path}`, body ? JSON.stringify(body) : ''] as const,
    )
  }

  async function connect(page: Page): Promise<void> {
    const { access_token, id, ai_admin_id, client_secret } = box.workspace
    await call(page, ['PUT', ''], { access_token, workspace_id: id, ai_admin_id, client_secret })
  }

  async function walk(page: Page, rows: readonly Walk[]): Promise<void> {
    for (const { name, act, becomes } of rows) {
      const row = page.locator(`.row2#${name}`)
      await act(row)
      await row.getByText('Saved.').first().waitFor()
      const { settings } = await call<{ settings: Settings }>(page, ['GET', '/settings'])
      expect({ [name]: settings[name] }).toEqual({ [name]: becomes })
    }
  }

  it('[O4] changes each row of Answering and Sync Settings', async () => {
    const { page, base } = await enter()
    await connect(page)

    await page.goto(`${base}/settings/integrations/intercom/answering`)
    await walk(page, answering)
    expect(await page.getByText('This blocks everybody at gmail.com.').count()).toBe(1)
    expect(await page.getByText('The AI answers nobody.').count()).toBe(1)
    // Half under the tabs that stay in view, a field would measure as too small a target.
    await page.getByRole('dialog').evaluate((dialog) => dialog.scrollTo(0, 0))
    expect(await findAxeViolations(page)).toEqual([])
    await page.goto(`${base}/settings/integrations/intercom/sync`)
    await walk(page, sync)
  }, 300_000)

  it('[H4] changes each row of Handoff Settings, a choice when it is whole', async () => {
    const { page, base } = await enter()
    await connect(page)
    const team = box.workspace.teams[0]
    const teammate = box.workspace.admins.find(({ id }) => id !== box.workspace.ai_admin_id)
    await page.goto(`${base}/settings/integrations/intercom/handoff`)

    const row = page.locator('.row2#handoff_assignment')
    await row.getByRole('radio', { name: 'Team and teammate' }).check()
    await row.getByText('Choose one below to finish.').waitFor()
    await row.locator('#handoff_team_id-control').selectOption(team?.id ?? '')
    await row.locator('#handoff_teammate_id-control').selectOption(teammate?.id ?? '')
    const { settings } = await until(
      () => call<{ settings: Settings }>(page, ['GET', '/settings']),
      (given) => given.settings.handoff_assignment === 'team_and_teammate',
    )
    expect(settings).toMatchObject({
      handoff_team_id: team?.id,
      handoff_teammate_id: teammate?.id,
    })
    await walk(page, [
      {
        name: 'default_team_id',
        act: (given) => given.getByRole('combobox').selectOption(team?.id ?? ''),
        becomes: team?.id,
      },
      picked('handoff_preset', '2 After one question', 2),
      {
        name: 'handoff_wording',
        act: async (given) => {
          await given.getByLabel('Inside office hours').fill('One moment.')
          await given.getByRole('button', { name: 'Save' }).click()
        },
        becomes: { en: { inside: 'One moment.' } },
      },
      toggle('handoff_customer_message'),
      typed('excluded_topics', 'press', ['press']),
      typed('assist_excluded_topics', 'law', ['law']),
      toggle('close_when_resolved'),
      typed('assumed_resolution_h', '48', 48),
      typed('tag_prefix', 'ai', 'ai'),
    ])
    await page.getByText('Tag ai_handed_off').waitFor()
    expect(await findAxeViolations(page)).toEqual([])
  }, 300_000)

  it('[O4] tells two people of each other, and lets one decide', async () => {
    const { page, base } = await enter()
    await call(page, ['PATCH', '/settings'], { max_replies: 2 })
    await page.goto(`${base}/settings/integrations/intercom/answering#max_replies`)
    const row = page.locator('.row2#max_replies')
    await row.locator('#max_replies-control').waitFor()
    await call(page, ['PATCH', '/settings'], { max_replies: 7 })

    await row.getByText('Ines Halvorsen changed this: 2 → 7.').waitFor()
    await row.getByRole('button', { name: 'Use mine (2)' }).click()
    await row.getByText('Saved.').first().waitFor()

    const { settings } = await call<{ settings: Settings }>(page, ['GET', '/settings'])
    expect(settings.max_replies).toBe(2)
  }, 180_000)
})
