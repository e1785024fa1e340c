/** Every interview, by the decision it leads to. */
import type { DecisionId } from '../../rules/decisions/index.ts';
import { renew } from './renew.ts';
import type { InterviewSpec } from './spec.ts';

export const interviews = { renew } as const satisfies Partial<Record<DecisionId, InterviewSpec>>;

/** The decisions that have a conversation. */
export type InterviewId = keyof typeof interviews;
export const interviewIds = Object.keys(interviews) as [InterviewId, ...InterviewId[]];
