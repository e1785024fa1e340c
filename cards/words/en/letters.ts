/** What to write to support. */
import type { Words } from '../words.ts';

export const letters: Words['letters'] = {
  'kpi-dispute': {
    opening: 'The KPIs in Partner Center do not match our KPI dashboard. Please check this purchase:',
    closing: 'The invoice is attached.',
  },
  directory: {
    opening: 'Please add our organisation to the Learning Partner directory:',
    closing: 'The landing page is on a site we own, is about our organisation only and shows no competitors.',
  },
};
export const letterTitle = 'Text to send';
