/** What PostgreSQL's codes, and those of the way to it, mean for a store that should come back by itself. */

const codeOf = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
};

const onTheWay = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** The driver has no codes for these. */
const lostConnection =
  /^Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Query read timeout/;

const isLost = (error: unknown): boolean => lostConnection.test((error as { message?: string } | undefined)?.message ?? '');

/** Two that wait for each other: one of them is sent away, and may come again. */
export const isDeadlock = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error) ?? '');

/** It is going down or coming up, or this connection was cut. */
export const isPassing = (error: unknown): boolean =>
  ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'].includes(codeOf(error) ?? '') || isLost(error);

type Advice = { readonly when: (code: string) => boolean; readonly cure: string };
const advice: readonly Advice[] = [
  { when: (code) => code === '25006', cure: 'It is read-only. Make it writable, or let DATABASE_URL name the one that is' },
  { when: (code) => code.startsWith('28'), cure: 'It refuses the user or the password. Correct them in DATABASE_URL' },
  { when: (code) => code === '3D000', cure: 'There is no such database. Create it, or correct DATABASE_URL' },
  { when: (code) => code === '42501', cure: 'The user may not do that. Give it the right to create and write tables there' },
  { when: (code) => code === '53100', cure: 'Its disk is full. Free some space' },
  { when: (code) => code === '53300', cure: 'It has no connection left. Allow it more, or close others' },
  { when: (code) => /^(08|53|55|57|58|XX)/.test(code), cure: 'Check that it runs and is well' },
  { when: (code) => onTheWay.includes(code), cure: 'Check that it runs, and that DATABASE_URL names it' },
];

/** For the operator: which database, what is wrong, what to do. Undefined for what is not the store's fault. */
export function postgresTrouble(url: string, error: unknown): string | undefined {
  const code = codeOf(error);
  const cure = isLost(error) ? 'Check that it runs, and that DATABASE_URL names it' : advice.find(({ when }) => code && when(code))?.cure;
  return cure && `The database at ${placeOf(url)} fails: ${messageOf(error) || code}. ${cure}.`;
}

/** The same sentence whatever was tried: it is told once. */
const messageOf = (error: unknown): string => (error as Error).message.replace(/execute [A-Z ]+ in/, 'write in');

/** Without user and password. */
function placeOf(url: string): string {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: 'DATABASE_URL', pathname: '' };
  return `${host}${pathname}`;
}
