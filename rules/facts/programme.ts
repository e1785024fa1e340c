/** What the English programme page says, as far as a decision or an answer uses it. The 60 certifications stand in certifications.ts. */
import type { Fact } from './fact.ts';

export const programme = {
  'P-11': { says: 'For each course delivered, the trainer needs a Microsoft certification covering its products.', at: [19] },
  'P-12': { says: 'Membership runs for one year at a time.', at: [21] },
  'P-13': { says: 'Another year takes three things: the requirements, the online application and the annual fee.', at: [21] },
  'P-14': {
    says: 'MCT Support answers questions on requirements, enrolment, renewal and the rest.',
    at: [23],
    value: 'https://aka.ms/mctforum',
  },
  'P-18': { says: 'To enter, a current certification or qualification from the eligible list is needed.', at: [41, 42] },
  'P-19': { says: 'To enter, instructional skill is shown by an accepted certification or by a reference.', at: [43, 65] },
  'P-38': { says: 'The renewal requirements have to be met no later than the anniversary date.', at: [67] },
  'P-39': { says: 'To renew, a current certification or qualification from the eligible list is needed.', at: [71, 72] },
  'P-40': {
    says: 'To renew, at least one class has to be taught, shown by Metrics that Matter or any other survey tool.',
    at: [74],
    value: 1,
  },
  'P-41': { says: 'The renewal requirements may change.', at: [76] },
  'P-104': { says: 'The list of eligible certifications may change.', at: [117] },
  'P-105': { says: 'A new role-based certification is eligible from the moment it is released.', at: [117] },
  'P-106': { says: 'A retired certification stays eligible for up to six months after its retirement date.', at: [117], value: 6 },
  'P-107': {
    says: 'More about retiring certifications stands on a page of its own.',
    at: [117],
    value: 'https://www.microsoft.com/learning/retired-certifications.aspx',
  },
  'P-109': {
    says: 'The enrollment and renewal guide can be downloaded.',
    at: [125],
    value: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RE2Mf75',
  },
  'P-112': {
    says: 'Applications are made online, in the MCT enrollment tool.',
    at: [137],
    value: 'https://mcp.microsoft.com/Authenticate/MCT',
  },
  'P-113': { says: 'The enrollment tool is opened with a Microsoft account.', at: [139] },
  'P-118': { says: 'Staff of a Learning Partner or an Imagine Academy give the ID number of that employer.', at: [147] },
  'P-120': { says: 'The fee depends on country or region and on employment status.', at: [148] },
  'P-122': { says: 'Alumni is for MCTs in good standing who stopped training but want to stay in touch.', at: [152] },
  'P-123': { says: 'Alumni need to have taken part in the MCT programme, now or before.', at: [156] },
  'P-124': { says: 'Alumni need to be in good standing with Microsoft.', at: [157] },
  'P-138': {
    says: 'Fees per country or region are looked up on a page of their own; this page prints no amount.',
    at: [194],
    value: 'https://www.microsoft.com/en-us/learning/mct-programfees.aspx',
  },
  'P-139': {
    says: 'MCT Support helps with application, payment, benefits and general questions.',
    at: [198],
    value: 'https://aka.ms/mctforum',
  },
} as const satisfies Record<`P-${number}`, Fact>;
