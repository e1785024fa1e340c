/** How well mails are read: topics, fields and missing lists, against what a careful reader noted down for each. */
import { triage } from '../../dialogs/triage/index.ts';
import type { TriagePart, TriageView } from '../../dialogs/triage/view.ts';
import type { Field } from '../../rules/applicant.ts';
import type { Knowledge } from '../../rules/ask/index.ts';

export type Mail = {
  readonly id: string;
  readonly language: 'en' | 'zh';
  readonly on?: string;
  readonly mail: string;
  readonly parts: readonly { readonly topic: string | readonly string[]; readonly missing?: readonly Field[] }[];
  readonly fields: Readonly<Record<string, unknown>>;
  /** Said as well, though nothing that is asked depends on it. */
  readonly also?: Readonly<Record<string, unknown>>;
};

/** Shares from 0 to 1; `invented` counts fields that the mail does not tell, or tells otherwise. */
export type Score = {
  readonly mails: number;
  readonly topic: number;
  readonly fields: number;
  readonly missing: number;
  readonly language: number;
  readonly invented: number;
  /** One line for each thing that is not as noted down. */
  readonly misses: readonly string[];
};

export function score(mails: readonly Mail[], knowledge: Knowledge): Score {
  const count = { topics: [0, 0], fields: [0, 0], missing: [0, 0], language: [0, 0] } as Record<string, [number, number]>;
  const misses: string[] = [];
  let invented = 0;
  const tally = (name: string, isRight: boolean, id: string, what: string) => {
    const pair = count[name] as [number, number];
    pair[1] += 1;
    if (isRight) pair[0] += 1;
    else misses.push(`${id} ${name}: ${what}`);
  };
  for (const mail of mails) {
    const view = triage(mail.mail, {}, { on: mail.on ?? '2022-10-01', knowledge });
    tally('language', view.asker === mail.language, mail.id, view.asker);
    // A question too many is as wrong as one too few.
    for (let at = 0; at < Math.max(mail.parts.length, view.parts.length); at += 1) {
      const wanted = mail.parts[at];
      const found = view.parts[at];
      const isRight = wanted !== undefined && found !== undefined && names(found).some((name) => [wanted.topic].flat().includes(name));
      tally(
        'topics',
        isRight,
        mail.id,
        `wanted ${wanted ? [wanted.topic].flat()[0] : 'none'}, found ${found ? names(found).join('/') : 'none'}`,
      );
      if (!wanted) continue;
      const missing = isRight ? (found?.missing ?? []) : [];
      const isSame = isRight && [...missing].sort().join() === [...(wanted.missing ?? [])].sort().join();
      tally('missing', isSame, mail.id, `wanted [${wanted.missing ?? ''}], found [${missing}]`);
    }
    if (mail.parts.length === 0) tally('topics', view.parts.length === 0, mail.id, 'wanted none at all');
    for (const [field, value] of Object.entries(mail.fields))
      tally(
        'fields',
        isEqual(valueIn(view, field), value),
        mail.id,
        `${field} is ${JSON.stringify(valueIn(view, field))}, not ${JSON.stringify(value)}`,
      );
    const made = view.told.filter((field) => !isEqual(valueIn(view, field), { ...mail.also, ...mail.fields }[field]));
    invented += made.length;
    misses.push(...made.map((field) => `${mail.id} invented: ${field} ${JSON.stringify(valueIn(view, field))}`));
  }
  const share = ([right, all]: [number, number] = [0, 0]) => (all === 0 ? 1 : right / all);
  return {
    mails: mails.length,
    topic: share(count['topics']),
    fields: share(count['fields']),
    missing: share(count['missing']),
    language: share(count['language']),
    invented,
    misses,
  };
}

const names = ({ decision, answer }: TriagePart): string[] => [decision, answer?.entry].filter((name) => name !== undefined);

const valueIn = ({ answers }: TriageView, field: string): unknown => answers[field as Field];

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
