/** Which certification is meant, and whether it counts on a given day. */

import { inForce } from './dated.ts';
import { type Day, plusMonths } from './days.ts';
import type { FactId } from './facts/index.ts';
import { listedCertifications } from './facts/programme/certifications.ts';
import { nameKey } from './names.ts';
import { graceMonths } from './values.ts';

export type Certification = {
  readonly id: string;
  readonly name: string;
  /** The fact that lists it, and those it counts by. */
  readonly facts: readonly FactId[];
  /** The day it retired, and the last day it counts after that. */
  readonly retired?: { readonly on: Day; readonly graceEnd: Day };
};

/** What to answer for a role-based certification that came out after the list was written. */
export const newerRoleBased = 'newer-role-based';

/** What to answer for any other; the person's own words for it are as good. */
export const anotherCertification = 'another';

/** Six calendar months on, held to the month's end, that day included (C-28). */
function retired(on: Day | undefined): Pick<Certification, 'retired'> {
  return on ? { retired: { on, graceEnd: plusMonths(on, inForce(graceMonths, on)) } } : {};
}

/** Only the Chinese page lists it; it retired, and its six months are over (C-03). */
const dynamicsCrm: Certification = {
  id: 'dynamics-crm',
  name: 'Dynamics CRM technologies',
  facts: ['Z-04', 'P-106'],
  ...retired('2019-12-31'),
};

const known = new Map<string, Certification>();
for (const { id, name, fact, ...listed } of listedCertifications) {
  const retiredOn = 'retiredOn' in listed ? listed.retiredOn : undefined;
  known.set(id, { id, name, facts: retiredOn ? [fact, 'P-106'] : [fact, 'P-104', 'P-107'], ...retired(retiredOn) });
}
known.set(dynamicsCrm.id, dynamicsCrm);

/** All of them, in the order of the page; the one that only the Chinese page has stands last. */
export const certifications: readonly Certification[] = [...known.values()];

export const certification = (id: string): Certification | undefined => known.get(id);

/** Names that old screenshots of the guide show, though the page's list does not have them (C-27). */
const onlyInOldScreens = new Set(
  ['private cloud', 'cloud platform and infrastructure', 'messaging', 'microsoft office specialist 2007 master', '2007 master'].map(
    nameKey,
  ),
);

export const isOnlyInOldScreens = (name: string): boolean => onlyInOldScreens.has(nameKey(name));

/** A fundamentals certification by its name, or by an exam number in the nine hundreds. */
export const isFundamentals = (name: string): boolean => /fundamentals|基础知识|基础认证/i.test(name) || /\b[a-z]{2}-?9\d\d\b/i.test(name);

/** The id of the certification somebody names, if it is one we know: by id, fact id, or name, with or without the family in front. */
export const resolveCertification = (name: string): string | undefined => byName.get(nameKey(name));

const byName = new Map<string, string>([newerRoleBased, anotherCertification].map((id) => [nameKey(id), id]));
for (const { id, name, facts } of known.values()) {
  const short = shortName(name);
  const bare = short.replace(/^Microsoft 365 |^MCS[ADE]: |^MOS: /, '');
  for (const form of [id, ...facts.slice(0, 1), name, short, bare, bare.replace(/ \(.*\)/, '')]) byName.set(nameKey(form), id);
}
// The guide's screens say "Microsoft Server" where the next screen says Windows Server (C-27).
byName.set(nameKey('Microsoft Server 2012'), 'mcsa-windows-server-2012');
byName.set(nameKey('Microsoft Server 2016'), 'mcsa-windows-server-2016');
// Another of its screens turns the name of this one round [G-103].
byName.set(nameKey('Microsoft Word 2013 Expert'), 'mos-expert-word-2013');
byName.set(nameKey('Dynamics CRM'), dynamicsCrm.id);

/** Without what nearly all of them begin with. */
function shortName(name: string): string {
  return name.replace(/^Microsoft (365 )?Certified: /, (_, m365) => (m365 ? 'Microsoft 365 ' : ''));
}

/** Everything a form offers to choose from, in the order of the page. Short values and names keep the card small; the three last have no name of their own. */
export const certificationChoices: readonly { readonly value: string; readonly name: string }[] = [
  ...[...known.values()].map(({ name, facts: [fact] }) => ({
    value: fact ?? '',
    name: shortName(name),
  })),
  ...[newerRoleBased, 'fundamentals', anotherCertification].map((value) => ({ value, name: '' })),
];

/** The value a form shows for a certification that was chosen before. */
export const choiceFor = (id: string): string => known.get(id)?.facts[0] ?? id;
