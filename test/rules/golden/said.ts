/** Steps and addresses that many golden people are told, as the documents give them. */
export const support = 'https://aka.ms/mctforum';
export const feeLookup = 'https://www.microsoft.com/en-us/learning/mct-programfees.aspx';

export const askSupport = { code: 'ask-support', values: { link: support } };
export const openTheTool = { code: 'open-the-tool', values: { link: 'https://mcp.microsoft.com/Authenticate/MCT' } };
export const considerAlumni = { code: 'consider-alumni' };
export const takeJourney = (journey: string) => ({ code: 'take-this-journey', values: { journey } });
export const halfPrice = { code: 'discount-is-another-matter', values: { percent: 50 } };
