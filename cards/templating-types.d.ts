/** Stands in for `adaptivecards/src/schema`, whose TypeScript sources adaptivecards-templating points at; tsconfig.json maps it here. */
export type IAdaptiveCard = object;
