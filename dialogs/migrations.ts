/** Reads a stored state of any age. What an earlier version kept is carried over; a single answer that no longer reads is asked again. */
import { applicantSchema } from '../rules/applicant.ts';
import { interviewIds } from './interviews/index.ts';
import { interviewSchema, type State, stateSchema } from './state.ts';

type Stored = Record<string, unknown>;

const isObject = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each brings a state from the schema of its key to the next one. */
const migrations: Readonly<Record<number, (old: Stored) => Stored>> = {
  1: ({ interview, ...old }) => ({
    ...old,
    schema: 2,
    known: {},
    parked: [],
    seen: null,
    waiting: null,
    interview: isObject(interview) ? { ...interview, changing: null, skipped: [], taken: [], before: null, unclear: [] } : null,
  }),
  2: (old) => ({ ...old, schema: 3, pasting: false }),
};

/** @returns undefined for what is no state at all, or one of a later version than this. */
export function readState(stored: unknown): State | undefined {
  let state = stored;
  while (isObject(state) && typeof state['schema'] === 'number') {
    const migrate = migrations[state['schema']];
    if (!migrate) break;
    state = migrate(state);
  }
  const read = stateSchema.safeParse(state);
  if (read.success) return read.data as State;
  const repaired = isObject(state) ? stateSchema.safeParse(repair(state)) : read;
  return repaired.success ? (repaired.data as State) : undefined;
}

const repair = (state: Stored): Stored => ({
  ...state,
  known: readAnswers(state['known']),
  interview: readInterview(state['interview']),
  parked: (Array.isArray(state['parked']) ? state['parked'] : []).map(readInterview).filter((each) => each !== null),
});

/** An interview that is no longer held, or whose card cannot be told, is dropped; the rest of the conversation stays. */
function readInterview(stored: unknown): unknown {
  if (!isObject(stored) || !(interviewIds as readonly unknown[]).includes(stored['id'])) return null;
  const repaired = {
    ...stored,
    answers: readAnswers(stored['answers']),
    before: isObject(stored['before']) ? readAnswers(stored['before']) : null,
    taken: readList(stored['taken'], 'taken'),
    skipped: readList(stored['skipped'], 'skipped'),
  };
  return (
    [repaired, { ...repaired, drafts: {}, page: null, changing: null, unclear: [], used: null }]
      .map((each) => interviewSchema.safeParse(each).data ?? null)
      .find((each) => each !== null) ?? null
  );
}

/** Each on its own: an answer that no longer reads takes no other with it. */
const readAnswers = (stored: unknown): unknown =>
  Object.fromEntries(
    Object.entries(isObject(stored) ? stored : {}).filter(([field, value]) => applicantSchema.safeParse({ [field]: value }).success),
  );

const readList = (stored: unknown, name: 'taken' | 'skipped'): unknown[] =>
  (Array.isArray(stored) ? stored : []).filter((field) => interviewSchema.shape[name].safeParse([field]).success);
