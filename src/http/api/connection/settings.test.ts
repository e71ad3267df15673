import { beforeEach, describe, expect, it } from 'vitest'
import { settingDefaults } from '#api-contract/setting-defaults.ts'
import { settings as settingsSchema } from '#api-contract/settings.ts'
import { defaultSettings } from '#domain/settings/settings.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { type HttpWorld, httpWorld } from '#test/factories/http-world.ts'

const path = '/integrations/intercom/settings'
const hours = { time_zone: 'Europe/Berlin', shifts: [{ day: 'mon', from: '09:00', to: '17:00' }] }

describe('the settings', () => {
  let world: HttpWorld
  const change = (body: unknown) => world.ask('PATCH', path, { body })
  beforeEach(async () => {
    world = await httpWorld()
  })

  it('start with the defaults of the plan', async () => {
    const { status, body } = await change({})

    expect(status).toBe(200)
    expect(body).toMatchObject({
      ai_admin_id: null,
      handoff_assignment: 'unassigned',
      handoff_preset: 1,
      answer_within_h: 24,
      max_replies: 10,
      settle_delay_web_s: 4,
      settle_delay_email_s: 30,
      office_hours: null,
      ai_hours: 'always',
      limit_per_day: null,
      tag_prefix: 'firstline',
    })
    expect(settingsSchema.parse(body)).toEqual(body)
    expect(Object.keys(body)).toHaveLength(41)
  })

  it.each([
    { handoff_preset: 3 },
    { handoff_customer_message: false },
    { handoff_wording: { de: { inside: 'Gleich', outside: 'Morgen' } } },
    { ignore_first_message: true, process_on_assignment: true },
    { answer_unassigned: false, take_unassigned: false },
    { answer_within_h: 168, max_replies: 100 },
    { guidance: 'Be brief.' },
    { company_data_sync: 'all' },
    { settle_delay_web_s: 0, settle_delay_email_s: 120, custom_attribute_delay_s: 10 },
    { office_hours: hours, ai_hours: 'inside' },
    { only_contacts: ['ann@example.com', 'example.org'], blocked_contacts: [] },
    { limit_per_day: 5, limit_per_month: null },
    { excluded_topics: ['legal advice'], skip_tags: ['vip'], tag_prefix: 'ai' },
    { assumed_resolution_h: 48, close_when_resolved: false },
  ])('take %j before the first save too', async (body) => {
    const answer = await change(body)

    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject(body)
  })

  it.each([
    [{ handoff_preset: '1' }, 'handoff_preset'],
    [{ handoff_preset: 4 }, 'handoff_preset'],
    [{ ignore_first_message: 'true' }, 'ignore_first_message'],
    [{ ignore_first_message: null }, 'ignore_first_message'],
    [{ answer_within_h: 0 }, 'answer_within_h'],
    [{ answer_within_h: 24.5 }, 'answer_within_h'],
    [{ max_replies: 101 }, 'max_replies'],
    [{ guidance: 'x'.repeat(4001) }, 'guidance'],
    [{ settle_delay_web_s: 121 }, 'settle_delay_web_s'],
    [{ custom_attribute_delay_s: 11 }, 'custom_attribute_delay_s'],
    [{ company_data_sync: 'some' }, 'company_data_sync'],
    [{ handoff_assignment: 'team-and-teammate' }, 'handoff_assignment'],
    [{ skip_tags: 'vip' }, 'skip_tags'],
    [{ skip_tags: [7] }, 'skip_tags'],
    [{ only_contacts: ['not an address'] }, 'only_contacts'],
    [{ office_hours: { ...hours, time_zone: 'Mars/Base' } }, 'office_hours'],
    [
      { office_hours: { ...hours, shifts: [{ day: 'mon', from: '17:00', to: '09:00' }] } },
      'office_hours',
    ],
    [
      { office_hours: { ...hours, shifts: [{ day: 'Monday', from: '09:00', to: '17:00' }] } },
      'office_hours',
    ],
    [{ limit_per_day: -1 }, 'limit_per_day'],
    [{ tag_prefix: '' }, 'tag_prefix'],
    [{ handoff_wording: { de: 'Gleich' } }, 'handoff_wording'],
    [{ autopilot: true }, 'autopilot'],
    [{ __proto__: null, guidance: 'a\u0000b' }, 'guidance'],
  ])('refuse %j and name %s', async (body, field) => {
    const answer = await change(body)

    expect(answer.status).toBe(422)
    expect(answer.body.error.field).toBe(field)
    expect(answer.body.error.message).toContain(field)
  })

  it('change nothing when one of them is wrong', async () => {
    await change({ max_replies: 20, handoff_preset: 9 })

    const { body } = await change({})
    expect(body.max_replies).toBe(10)
  })

  it('need office hours where the AI minds them, also after clearing', async () => {
    const without = await change({ ai_hours: 'outside' })
    await change({ ai_hours: 'outside', office_hours: hours })
    const cleared = await change({ office_hours: null })
    const both = await change({ office_hours: null, ai_hours: 'always' })

    expect([without.status, cleared.status, both.status]).toEqual([422, 422, 200])
    expect(cleared.body.error.field).toBe('office_hours')
  })

  it.each(['default_team_id', 'handoff_teammate_id', 'handoff_team_id', 'ai_admin_id'])(
    'refuse %s before the first save',
    async (field) => {
      const answer = await change({ [field]: 'anna' })

      expect(answer.status).toBe(422)
      expect(answer.body.error.field).toBe(field)
    },
  )

  describe('of a connected workspace', () => {
    beforeEach(async () => {
      await world.connect()
    })

    it('[H4] refuse a handoff target without its id, and name the id', async () => {
      const teammate = await change({ handoff_assignment: 'teammate' })
      const team = await change({
        handoff_assignment: 'team_and_teammate',
        handoff_teammate_id: 'anna',
      })
      const both = await change({
        handoff_assignment: 'team_and_teammate',
        handoff_teammate_id: 'anna',
        handoff_team_id: 'billing',
      })
      const cleared = await change({ handoff_team_id: null })

      expect(teammate.body.error.field).toBe('handoff_teammate_id')
      expect(team.body.error.field).toBe('handoff_team_id')
      expect(both.status).toBe(200)
      expect(both.body.handoff_assignment).toBe('team_and_teammate')
      expect(cleared.body.error.field).toBe('handoff_team_id')
    })

    it.each([
      ['handoff_teammate_id', 'nobody'],
      ['handoff_team_id', 'anna'],
      ['default_team_id', 'no-team'],
      ['ai_admin_id', 'nobody'],
    ])('refuse %s that Intercom does not list', async (field, id) => {
      const answer = await change({ [field]: id })

      expect(answer.status).toBe(422)
      expect(answer.body.error.field).toBe(field)
    })

    it('take a number for an id, and clear an id by null', async () => {
      world.helpdesk.teamIds.add('42')

      const taken = await change({ default_team_id: 42 })
      const cleared = await change({ default_team_id: null })

      expect(taken.body.default_team_id).toBe('42')
      expect(cleared.body.default_team_id).toBeNull()
    })

    it('[H4] refuse the AI teammate as the one to hand off to', async () => {
      const target = await change({ handoff_teammate_id: 'ai' })
      await change({ handoff_teammate_id: 'anna' })
      const agent = await change({ ai_admin_id: 'anna' })

      expect(target.body.error.field).toBe('handoff_teammate_id')
      expect(agent.body.error.field).toBe('ai_admin_id')
    })

    it('make another teammate the AI', async () => {
      const { body } = await change({ ai_admin_id: 'ben', max_replies: 3 })
      const shown = await world.ask('GET', '/integrations/intercom')

      expect(body).toMatchObject({ ai_admin_id: 'ben', max_replies: 3 })
      expect(shown.body.ai_admin).toEqual({ id: 'ben', name: 'ben', has_inbox_seat: true })
    })

    it('say so when Intercom cannot be asked, and change nothing', async () => {
      world.helpdesk.open = async () => {
        throw new HelpdeskError('unavailable', 'Intercom answered 503')
      }

      const answer = await change({ default_team_id: 'billing', max_replies: 3 })

      const { body } = await change({})
      expect(answer.status).toBe(503)
      expect(body.max_replies).toBe(defaultSettings.maxReplies)
    })
  })

  it('[O4] leave a trace of who changed what', async () => {
    await change({ max_replies: 3 })

    const { body } = await world.ask('GET', '/audit-log')

    expect(body.items[0]).toMatchObject({
      action: 'settings.changed',
      actor: { kind: 'api_key', name: 'owner' },
      before: { max_replies: 10 },
      after: { max_replies: 3 },
    })
    const undone = await change(body.items[0].before)
    expect(undone.body.max_replies).toBe(10)
  })
  it('have the defaults that the dashboard shows', async () => {
    const { body } = await world.ask('GET', '/integrations/intercom')

    const { ai_admin_id: _chosen, ...rest } = body.settings
    expect(rest).toEqual(settingDefaults)
  })
})
