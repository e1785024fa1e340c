/** Which journey is somebody's? One small question after the other, as each answer may be the last that is needed. */
import { period, status } from './shared.ts';
import { asking, page } from './spec.ts';

export const journey = asking(status, period, page('teaching', ['teachingNow']), page('class-proof', ['teachingProof']));
