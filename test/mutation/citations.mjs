/** Which facts a rule cites decides nothing: the types know the ids, `npm run rules -- facts` shows one left out, readers compare. */
/** `P-12` is a fact, `C-05` a contradiction; a list that holds anything else is tried. */
const isId = (element) => element?.type === 'StringLiteral' && /^[A-Z]-\d+$/.test(element.value);

const shouldIgnore = ({ node }) =>
  node.type === 'ArrayExpression' && node.elements.length > 0 && node.elements.every(isId)
    ? 'It cites facts or contradictions and decides nothing.'
    : undefined;

export const strykerPlugins = [{ kind: 'Ignore', name: 'citations', value: { shouldIgnore } }];
