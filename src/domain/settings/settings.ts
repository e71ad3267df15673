export type HandoffAssignment = 'unassigned' | 'teammate' | 'team' | 'team-and-teammate'
export type HandoffPreset = 0 | 1 | 2 | 3
export type CompanySync = 'disabled' | 'first' | 'all'
export type AiHours = 'always' | 'inside' | 'outside'
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** Local times as `HH:MM`; `to` may be `24:00`. */
export type Shift = { day: Weekday; from: string; to: string }

/** `timeZone` is an IANA name. */
export type OfficeHours = { timeZone: string; shifts: Shift[] }

export type HandoffWording = Record<string, { inside?: string; outside?: string }>

/** What a support lead decides for one connection; the API's names in camelCase. */
export type Settings = {
  aiTeammateId?: string
  defaultTeamId?: string
  handoffAssignment: HandoffAssignment
  handoffTeammateId?: string
  handoffTeamId?: string
  handoffPreset: HandoffPreset
  handoffCustomerMessage: boolean
  handoffWording: HandoffWording
  ignoreFirstMessage: boolean
  processOnAssignment: boolean
  answerUnassigned: boolean
  takeUnassigned: boolean
  answerOutboundReplies: boolean
  answerAfterPeopleClosed: boolean
  answerWithinHours: number
  maxReplies: number
  saysItIsAi: boolean
  guidance: string
  fullConversationSync: boolean
  forwardUnsupportedAttachments: boolean
  sendCitationsAsNote: boolean
  companySync: CompanySync
  customAttributeDelaySeconds: number
  settleDelayWebSeconds: number
  settleDelayEmailSeconds: number
  autopilotWeb: boolean
  autopilotEmail: boolean
  assistWeb: boolean
  assistEmail: boolean
  officeHours?: OfficeHours
  aiHours: AiHours
  onlyContacts: string[]
  blockedContacts: string[]
  limitPerDay?: number
  limitPerMonth?: number
  closeWhenResolved: boolean
  assumedResolutionHours: number
  excludedTopics: string[]
  assistExcludedTopics: string[]
  skipTags: string[]
  tagPrefix: string
}

export const defaultSettings: Settings = {
  handoffAssignment: 'unassigned',
  handoffPreset: 1,
  handoffCustomerMessage: true,
  handoffWording: {},
  ignoreFirstMessage: false,
  processOnAssignment: false,
  answerUnassigned: true,
  takeUnassigned: true,
  answerOutboundReplies: false,
  answerAfterPeopleClosed: false,
  answerWithinHours: 24,
  maxReplies: 10,
  saysItIsAi: true,
  guidance: '',
  fullConversationSync: false,
  forwardUnsupportedAttachments: false,
  sendCitationsAsNote: false,
  companySync: 'disabled',
  customAttributeDelaySeconds: 0,
  settleDelayWebSeconds: 4,
  settleDelayEmailSeconds: 30,
  autopilotWeb: true,
  autopilotEmail: true,
  assistWeb: false,
  assistEmail: false,
  aiHours: 'always',
  onlyContacts: [],
  blockedContacts: [],
  closeWhenResolved: true,
  assumedResolutionHours: 24,
  excludedTopics: [],
  assistExcludedTopics: [],
  skipTags: [],
  tagPrefix: 'firstline',
}
