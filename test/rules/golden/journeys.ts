/** People on their way into the programme, out of it and back: the journey, enrolling, upgrading, rejoining, Alumni. */
import { alumni } from './alumni.ts';
import { entry } from './entry.ts';
import type { Person } from './person.ts';
import { rejoining } from './rejoining.ts';
import { routes } from './routes.ts';
import { upgrading } from './upgrading.ts';

export const journeys: readonly Person[] = [...routes, ...entry, ...upgrading, ...rejoining, ...alumni];
