/** Every disagreement by its id, in the order of the ids. */
import type { Contradiction } from './contradiction.ts';
import { documents } from './documents.ts';
import { fees } from './fees.ts';
import { licensing } from './licensing.ts';
import { list } from './list.ts';
import { membership } from './membership.ts';
import { partner } from './partner.ts';
import { returning } from './returning.ts';
import { tool } from './tool.ts';

export type { Contradiction } from './contradiction.ts';

const byTheme = { ...list, ...membership, ...returning, ...fees, ...tool, ...licensing, ...partner, ...documents };

export const contradictions = Object.fromEntries(
  Object.entries<Contradiction>(byTheme).sort(([one], [other]) => one.localeCompare(other)),
) as Readonly<Record<keyof typeof byTheme, Contradiction>>;

export type ContradictionId = keyof typeof contradictions;
