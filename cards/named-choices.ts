/** What a form offers to choose from where a field takes any of a long list of names. One without a name of its own gets it from the words. */
import type { Field } from '../rules/applicant.ts';
import { certificationChoices } from '../rules/certifications.ts';
import { noSkillsCertificate, skillsCertificates } from '../rules/instructional-skills.ts';

export type NamedChoice = { readonly value: string; readonly name: string };

const skills: readonly NamedChoice[] = [
  { value: noSkillsCertificate, name: '' },
  ...skillsCertificates.map(({ id, name }) => ({ value: id, name })),
];

const none: readonly NamedChoice[] = [];

export function namedChoices(field: Field): readonly NamedChoice[] {
  if (field === 'certifications') return certificationChoices;
  return field === 'instructionalCertificate' ? skills : none;
}
