/** Members and their papers: renewing, the waiver form, certifications, and how an application stands. */
import { applying } from './applying.ts';
import { certifications } from './certifications.ts';
import type { Person } from './person.ts';
import { renewing } from './renewing.ts';
import { renewingInTime } from './renewing-in-time.ts';
import { renewingOpen } from './renewing-open.ts';
import { uploading } from './uploading.ts';
import { waiving } from './waiving.ts';

export const members: readonly Person[] = [
  ...certifications,
  ...renewing,
  ...renewingOpen,
  ...renewingInTime,
  ...waiving,
  ...applying,
  ...uploading,
];
