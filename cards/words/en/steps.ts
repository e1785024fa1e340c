/** What to do next. */
import type { Ready } from '../../../rules/advice.ts';
import type { Words } from '../words.ts';
import { outcomes } from './decisions.ts';
import { day, list } from './format.ts';

const ready: Record<Ready, string> = {
  'microsoft-account': 'the Microsoft account of your certification profile',
  'partner-login': 'your partner user name and password (with a Partner Center profile)',
  'organisation-id': 'your organisation’s ID (partner ID or Imagine Academy membership ID)',
  'mtm-id': 'your MTM ID (only if you use MTM)',
  report: 'a score report or training summary',
  'skills-proof': 'your proof of instructional skill (a digital copy of the certificate, or the reference)',
  'waiver-details': 'the seven details for the waiver form',
};

const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const oneOf = (items: readonly string[]) => disjunction.format(items);

/** A name with its address: web pages as a link; mail and unfinished addresses as they are. */
const withAddress = (name: string, address: string) =>
  /^https?:/.test(address) ? `[${name}](${address})` : address ? `${name} (${address})` : name;

export const steps: Words['steps'] = {
  'have-ready': ({ items }) => `Have ready: ${list(items.map((item) => ready[item]))}.`,
  'open-the-tool': ({ link }) => `Sign in to the [MCT enrollment tool](${link}) with the Microsoft account of your certification profile.`,
  'choose-renew': () => 'On Profile, choose Renew.',
  'choose-upgrade': () => 'On Profile, choose Upgrade Now.',
  'choose-reapply': () => 'On Profile, choose Re-apply.',
  'authenticate-as-partner': () =>
    'On Profile, choose “Click here to authenticate” and sign in to the second window that opens; if your organisation has moved to Partner Center, use your partner user name and password. This fetches your organisation’s ID; if the field stays empty, type the partner ID.',
  'choose-employer-and-audience': () =>
    'On Profile, choose your employer type (for the main employer you deliver training for) and your primary training audience, then Next.',
  'change-employer-if-needed': () => 'On Profile, change your employer type only if it is different now, then Next.',
  'check-the-profile': () => 'Check employer type and training audience; they come filled in. Then Next.',
  'check-certification': () => 'On Requirements, check your certifications.',
  'type-mtm-id-if-used': () =>
    'If you use MTM, the preferred tool, type or update your MTM ID on Requirements. With another survey tool you do not need one.',
  'mtm-is-enough': () => 'On Requirements, check your certification and the MTM ID shown; if the ID is wrong, choose Change.',
  'upload-a-report': ({ megabytes }) =>
    `On Requirements, choose Upload File and add a score report or training summary, ${megabytes} MB at most, with your name, course names and course IDs. The guide also asks for “TCCS” without explaining it.`,
  'fill-in-the-waiver': () => 'On Requirements, type the same seven details into the waiver form.',
  'upload-skills-proof': ({ formats }) =>
    `On Requirements, choose the type of your instructional-skills certification, enter its date and upload the proof as ${oneOf(formats.map((format) => `.${format}`))}.`,
  'ask-how-to-hand-in-a-reference': ({ link }) => `The documents do not say how to hand in a reference; ask [MCT Support](${link}).`,
  'wait-for-review': ({ least, most }) =>
    `Wait for the review of your instructional skill; the guide gives ${least} to ${most} business days from submission.`,
  'accept-the-terms': () => 'On Terms, read and accept the Program Guide and the Program Agreement.',
  'submit-and-pay': ({ feeLookup }) =>
    `Once everything is approved, submit the application yourself on Confirmation. The annual fee is due too; the guide does not show where it is paid. It depends on country or region and employment status: [fee look-up](${feeLookup}).`,
  'submit-then-pay': ({ feeLookup }) =>
    `Once everything is approved, submit the application yourself on Confirmation, then pay; that order is our reading, as the guide shows no payment page. The fee depends on country or region and employment status: [fee look-up](${feeLookup}).`,
  'answer-employee-question': () =>
    'On Profile, answer “Are you a Microsoft employee?” If Yes, enter domain and alias, choose Email Code and type in the one-time passcode from the email.',
  'choose-expertise': () => 'Choose an Area of Expertise, then Next; the guide does not list the areas.',
  'accept-the-alumni-agreement': () => 'Read the terms, tick the box that accepts the Alumni Program Agreement, then Next.',
  'submit-alumni': ({ feeLookup }) =>
    `On Confirmation, submit the application yourself. Alumni fees depend on country or region and employment status: [fee look-up](${feeLookup}).`,
  'teach-in-the-year-ahead': () =>
    'To be able to renew next time, teach at least one class in the membership year ahead, shown by MTM or another survey tool.',

  'get-a-certification': ({ by }) =>
    `Earn a listed certification that has not retired, or a newly released role-based one${by ? `, by ${day(by)}` : ''}.`,
  'get-skills-proof': ({ years }) =>
    `Get one proof of instructional skill: an accepted certification, or a reference for at least ${years === 1 ? 'one year' : `${years} years`} of teaching.`,
  'teach-a-class': ({ by }) => `Teach a class on Microsoft technology${by ? ` by ${day(by)}` : ''}, then ask again.`,
  'find-a-record': ({ megabytes }) =>
    `If you did teach: get a score report or training summary ready, ${megabytes} MB at most, then change your answer to “Another survey tool”.`,
  'apply-again': ({ link }) =>
    `If your renewal period has passed: sign in to the [MCT enrollment tool](${link}) and choose Re-apply on Profile. The entry requirements may apply again; the guide does not show it.`,
  'consider-alumni': () =>
    'Not teaching for now? MCT Alumni keeps you connected: it asks for MCT membership now or before and good standing, not for a class.',
  'take-this-journey': ({ journey }) => `The journey for you: ${outcomes[journey]}.`,
  'also-open': ({ journeys }) => `Also open to you: ${journeys.map((journey) => outcomes[journey]).join('; ')}.`,
  'leave-the-course': () => 'Do not deliver the course that is not covered until you hold a certification for its products.',

  'submit-on-confirmation': () =>
    'Once all requirements are approved, open Confirmation and submit the application yourself; the guide does not describe that page.',
  'pay-the-fee': ({ feeLookup }) =>
    `Pay the fee; without payment the application is not approved. For the amount: [fee look-up](${feeLookup}).`,
  'request-a-new-passcode': () => 'Request a new passcode: enter domain and alias again and choose Email Code.',
  'save-as-pdf': () => 'Save the proof as .pdf, one of the formats the guide names, and upload that.',
  'make-it-smaller': ({ limit }) => `Make the file smaller, ${limit} MB at most, and upload that.`,
  'look-up-the-fee': ({ link }) => `Look up the fee for your country or region: [fee look-up](${link}).`,

  'get-an-mct': () => 'Get at least one MCT first: delivering outside your organisation takes an MCT as well as the Learning Action Pack.',
  'buy-the-action-pack': () =>
    'Buy or renew a Microsoft Action Pack subscription; then have your new account profile set up, see the next step.',
  'subscribe-at-level': ({ dashboard }) =>
    `Open the [Partner Center dashboard](${dashboard}), choose MPN, then Membership offers, and subscribe at your level. The page gives these steps for silver only.`,
  'wait-until-shown': ({ day: shown }) => `Wait until ${day(shown)}: by our reading, the invoice shows from then on.`,
  'send-the-invoice': () => 'Use the actual invoice; order confirmations and partner reports are not accepted.',
  'send-the-seven-details': ({ link }) =>
    `Give [Partner Frontline Support](${link}) the seven details: month, year, OMLP type, units bought, invoice number, KPI value and revenue value. Only actual invoices are accepted.`,
  'send-the-directory-details': ({ link, submitted, visibleBy }) =>
    `Give [Partner Frontline Support](${link}) the name to display, your country or region and the address of the landing page. By our reading, additions are next submitted between ${day(submitted.from)} and ${day(submitted.to)} and appear by ${day(visibleBy)}.`,
  'mend-the-landing-page': () =>
    'Use a Microsoft page on a site you own: it has to belong to you, be about your organisation only and show no competitors.',

  'use-plain-vouchers': () => 'Exam packs are for academic institutions; use certification exam vouchers instead, one for each exam.',
  'order-from-the-reseller': ({ link }) =>
    `Order under EES, School or OVS-ES: ask your academic reseller, or see the [page on licensing options](${link}).`,
  'become-a-testing-center': ({ link }) =>
    `For MOS or MTA site packs, first become a registered Certiport Authorized Testing Center that meets the technical requirements: [how to become one](${link}).`,
  'ask-for-each-pack': () =>
    'Ask here once for each kind: exams towards MCSA, MCSE or MCSD go with the class pack, and MOS, MTA or MCE exams with a site pack.',
  'order-the-vouchers': ({ address, sizing }) =>
    `Start with your organisation’s volume-licensing account manager; for price, licensing and discount questions, write to ${address}, for help with sizing a plan to ${sizing}.`,
  'plan-more-time': ({ months }) =>
    `Allow ${months} months or more for preparation, hands-on practice included; your agreement has less time left than that.`,

  'ask-contact': ({ name, address, note }) =>
    `${address.startsWith('/') ? 'See' : 'Ask'} ${withAddress(name.en, address)}.${note ? ` ${note.en}` : ''}`,
  'ask-support': ({ link }) => `For what the documents leave open, ask [MCT Support](${link}).`,
};
