/** What the app's manifest and the code have to call by the same names. */
export const commands = { search: 'search', triage: 'triage' } as const;

/** The one thing that is asked of whoever searches. */
export const searchParameter = 'words';
