/** What else to know. */
import type { Words } from '../words.ts';
import { outcomes } from './decisions.ts';
import { dated, day } from './format.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const datedOrYear = (text: string) => (text.length === 4 ? text : dated(text));

export const notices: Words['notices'] = {
  'may-have-retired-since': ({ link }) =>
    `The list changes. Check on the [retirement page](${link}) that your certification has not retired since.`,
  'confirm-near-the-edge': ({ graceEnd }) => `${day(graceEnd)} is how we count six months. It is close, so have MCT Support confirm it.`,
  'dynamics-requirements': ({ link }) => `What each Dynamics certification takes stands in a [document of its own](${link}).`,
  'certification-for-each-course': () => 'For every course you deliver, you need a certification that covers its products.',
  'waives-the-tool-only': () =>
    'The waiver frees you from MTM, not from teaching: one class in the last 365 days is still required, and your details can be audited.',
  'discount-is-another-matter': ({ percent }) =>
    `The ${percent}% off the MCT programme that Imagine Academy brings is about money. It has nothing to do with the MTM waiver, which is about the tool that shows your teaching.`,
  'half-price-benefit': ({ percent }) =>
    `The volume-licensing page lists ${percent}% off the MCT programme as a benefit of Imagine Academy, whose membership ID the enrollment tool asks for. How to claim it, and whether it covers each trainer, is not said, so we take nothing off any amount.`,
  'reference-author-not-named': () =>
    'For new applicants the programme page does not name who writes the reference; for returning Alumni it is a former customer, a manager or a colleague. Please confirm yours with MCT Support.',
  'skills-step-not-shown': () =>
    'The programme page asks returning Alumni for proof of instructional skill, yet the guide’s upgrade screens show no such step. Keep the proof ready.',
  'entry-conditions-assumed': () =>
    'You apply anew, so we take the entry requirements to apply, though the guide’s rejoin steps show no check of certifications and no proof of instructional skill. We checked the certification only; please confirm the rest with MCT Support.',
  'no-class-needed-to-return': () =>
    'Coming back needs no class in the past year. The renewal after that needs at least one in the coming year.',
  'payment-not-shown': () =>
    'You choose a payment method in the enrollment tool, but the guide shows no payment page, so we cannot describe it.',
  'amounts-not-stated': ({ lookup, support }) =>
    `The documents state no amount, only that it depends on country or region and employment status. See the [fee look-up](${lookup}), and ask [MCT Support](${support}) about payment.`,
  'alumni-term-not-stated': () => 'The documents do not say how long an Alumni membership lasts.',
  'standing-not-defined': () =>
    'Good standing is about your membership with Microsoft, not about how well you teach. The documents do not define it.',
  'business-days-without-holidays': () =>
    'We count business days from Monday to Friday and take out no public holidays, so it may take longer.',
  'limits-stay-apart': () =>
    'The guide names formats for the enrolment upload and a size for the renewal upload. Each holds for its own upload only.',
  'goes-by-status-not-by-word': () =>
    '“Rejoin” means two things in the documents, so your status decides: Alumni come back by Upgrade, and MCTs whose renewal period has passed by Re-apply.',
  'first-year-kpis': () =>
    'At silver and gold, learning KPIs have to be met in the first year of enrolment, too. The KPI requirements can change every year.',
  'no-kpis-for-the-action-pack': () => 'The Learning Action Pack takes at least one MCT and no other learning KPI.',
  'highest-level-met': ({ wanted }) =>
    `What you asked for: ${outcomes[wanted]}. By your answers, the level named above is the highest you meet.`,
  'silver-does-not-spare-gold': () => 'Meeting silver in a competency does not spare you the KPIs and the other requirements of gold.',
  'upgrade-discount': () =>
    'Moving up from silver with gold met, you can use an upgrade discount. The documents do not say how large it is.',
  'dates-are-our-reading': () =>
    'These days are our reading. For KPIs the page says monthly, and its example, with the year put right, points to the 15th; for the directory it names weeks, which we read as the 15th to the 21st and, in the next month, the 1st to the 7th.',
  'class-pack-certifications-retired': ({ retiredOn, graceEnd }) =>
    `The class pack leads to MCSA, MCSE or MCSD, and all of these on the programme page’s list retired on ${day(retiredOn)}. For MCT they count until ${day(graceEnd)} only.`,
  'staff-vouchers-on-top': ({ count }) =>
    `Imagine Academy adds ${count} free staff vouchers per volume-licensing agreement for MOS, MTA, Fundamentals and MCE, shared among schools. They are not a class pack.`,
  'pack-lasts': ({ months }) =>
    `The vouchers of a pack can be used for ${months} months, and unused codes lapse when the agreement ends. Go by the earlier day.`,
  'prices-not-stated': () => 'The documents state no prices; ask your reseller or your volume-licensing account manager.',
  'pool-before-assignment': () =>
    'Imagine Academy vouchers are shared among schools until they are assigned; after that, a code stays with its person. This is our reading, so have your reseller confirm it.',
  'prorated-and-aligned': () =>
    'For codes taken in the middle of an agreement, cost and benefit are prorated over the time left. With a 12-month subscription, later orders end on the same day as the first.',
  reported: ({ from, says, link }) =>
    `Reported later, not in these documents: ${says.en.replace(/\.$/, '')} (from ${datedOrYear(from)}). Please check ${link ? `the [programme page](${link})` : 'with Microsoft'} first.`,
};
