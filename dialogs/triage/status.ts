/** Who somebody is in the programme, and whether it ran out: in a letter "MCT" stands everywhere, so only whole phrases tell. */
import type { Field } from '../../rules/applicant.ts';

type Reading = { readonly field: Field; readonly raw: string; readonly said: string };

const mct = '(?:mct|microsoft certified trainer|微软认证讲师|微软认证培训师)';
const alumni = '(?:mct[ -]?)?(?:alumni|alumnus|alumna|校友会?)';

const phrases: readonly (readonly [Field, string, RegExp])[] = [
  [
    'status',
    'never',
    new RegExp(
      `(?:i am|i['’]m|i have|i['’]ve|we are) (?:not (?:yet )?|never (?:been )?)an? ${mct}|never been an? ${mct}|从(?:来)?没(?:有)?当过 ?${mct}|还不是 ?${mct}|(?:^|我)不是 ?${mct}(?! ?(?:alumni|校友))`,
      'i',
    ),
  ],
  [
    'status',
    'alumni',
    new RegExp(
      `(?:i am|i['’]m|as an?|been|became|i was|being) (?:(?:now|currently|already|still|an?) )*${alumni}|my (?:mct )?alumni (?:membership|status)|我(?:现在)?(?:已经)?(?:是|成为|成了) ?(?:一名|一个|现任)? ?${alumni}|我的 ?${alumni}`,
      'i',
    ),
  ],
  [
    'status',
    'mct',
    new RegExp(
      `(?:i am|i['’]m|as an?|i was|i have been|i['’]ve been|been|being) (?:(?:now|currently|already|still|also|an?|active|current|former) )*${mct}(?![ -]?(?:alum|support|central|program))|my mct(?: membership| status)?,? (?!alumni|alumnus)|我(?:以前|曾经|之前|现在|目前|一直|已经)?(?:是|当过|做过|当了|做了) ?(?:一名|一个|现任|现役)? ?${mct}(?! ?(?:alumni|校友))|(?:我的|本人的?) ?${mct} ?(?:会员|资格|身份|membership)|${mct} ?(?:会员|资格)?(?:将?于|在)? ?[0-9年月日号 ]{3,12}到期`,
      'i',
    ),
  ],
  [
    'periodPassed',
    'no',
    /(?:membership|mct|alumni).{0,30}(?:still valid|still active|has ?n[o'’]t (?:expired|lapsed|run out)|not (?:yet )?(?:expired|lapsed)|valid until)|(?:会员|资格|mct|alumni|校友).{0,10}(?:还没(?:有)?过期|没(?:有)?过期|未过期|仍然有效|还有效|还在有效期)/i,
  ],
  [
    'periodPassed',
    'yes',
    /(?:membership|mct|alumni)(?: (?:status|membership))? (?:has |had |already )*(?:expired|lapsed|ran out|run out)|let (?:my|the) (?:mct|membership|alumni).{0,16}(?:lapse|expire)|missed (?:my|the) (?:renewal|deadline)|(?:lapsed|expired|former) (?:mct|member)|(?:会员|资格|membership|mct|alumni|校友).{0,12}(?:已经?过期|过期了|过期|失效了|失效)|错过了?续期/i,
  ],
];

/** The first of each field that fits. */
export function statusIn(clause: string): Reading[] {
  if (/[?？]\s*$|吗|是否|怎么|if |如果/.test(clause)) return [];
  const plain = clause.normalize('NFKC').replace(/\s+/g, ' ');
  const found: Reading[] = [];
  for (const [field, raw, words] of phrases) {
    const said = words.exec(plain)?.[0];
    if (said && !found.some((each) => each.field === field)) found.push({ field, raw, said });
  }
  return found;
}
