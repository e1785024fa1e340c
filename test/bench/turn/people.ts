/** People who talk to a bot, each in a chat and tenant of their own, one turn after another. */
import { Agent, request } from 'node:http';
import type { Activity } from '../../faults/chats.ts';
import { type Connector, connector } from '../../faults/connector.ts';
import { cardOf } from '../../faults/inbound.ts';
import { freelancer } from '../../rules/people.ts';

/** What a person does in a turn: type something, or fill in and send the card that stands there. */
type Line = string | { readonly fill: object };

/** A renewal and two questions. To each line, every bot gives one message, or puts one in the place of another. */
const script: readonly Line[] = [
  'can I renew?',
  { fill: { employerType: 'freelancer', audience: 'developer' } },
  'Azure Administrator Associate',
  { fill: { ...freelancer, certifications: 'azure-administrator-associate' } },
  'how much is the yearly fee?',
  'help',
];

export type Person = { readonly number: number; chat: number; line: number; card: Activity | undefined };

/** A turn that nothing answered, or more than once: figures of such a bot would compare nothing. */
export class WrongAnswer extends Error {}

const patienceMs = 30_000;

export type People = Awaited<ReturnType<typeof people>>;

/** @param name keeps the chats of several runs apart */
export async function people(name: string, lines: readonly Line[] = script) {
  const waiting = new Map<string, (activity: Activity) => void>();
  const channel: Connector = await connector({
    onAccepted: ({ conversation, message }) => message && waiting.get(conversation)?.(message.activity),
  });
  const agent = new Agent({ keepAlive: true });
  let newcomers = 0;
  let turns = 0;
  let turnsBefore = 0;

  function activityOf(person: Person): { conversation: string; activity: Activity } {
    const line = lines[person.line] ?? '';
    const who = `${name}-${person.number}`;
    const conversation = `a:${who}-${person.chat}`;
    turns += 1;
    const activity = {
      type: 'message',
      id: `${name}-${turns}`,
      channelId: 'msteams',
      serviceUrl: channel.serviceUrl,
      from: { id: who, aadObjectId: who, name: `Person ${person.number}` },
      recipient: { id: 'bot', name: 'MCT Assistant' },
      conversation: { id: conversation, conversationType: 'personal', tenantId: `tenant-${who}` },
      locale: 'en-US',
      ...(typeof line === 'string'
        ? { text: line }
        : { value: { ...submitOf(person.card), ...line.fill }, replyToId: person.card?.['id'] }),
    };
    return { conversation, activity };
  }

  return {
    newcomer(): Person {
      newcomers += 1;
      return { number: newcomers, chat: 0, line: 0, card: undefined };
    },

    /**
     * Takes a person's next turn, and moves on to a new chat after the last line.
     *
     * @returns when the bot has taken the activity, and its one message has arrived.
     * @throws WrongAnswer
     */
    async turn(address: string, person: Person): Promise<void> {
      const { conversation, activity } = activityOf(person);
      const answers: Activity[] = [];
      const arrived = new Promise<void>((resolve) => {
        waiting.set(conversation, (answer) => {
          answers.push(answer);
          resolve();
        });
      });
      const what = `Line ${person.line + 1} of the script`;
      const taken = post(agent, address, activity).then((status) => {
        if (status < 200 || status >= 300) throw new WrongAnswer(`${what} was answered with ${status}.`);
      });
      try {
        await inTime(Promise.all([taken, arrived]), () => new WrongAnswer(`${what} was not answered within ${patienceMs / 1000} seconds.`));
      } finally {
        waiting.delete(conversation);
      }
      if (answers.length !== 1) throw new WrongAnswer(`${what} brought ${answers.length} messages, and it has to be one.`);
      person.card = cardOf(answers[0]) ? { ...answers[0], id: channel.messages(conversation).at(-1)?.id } : person.card;
      person.line = (person.line + 1) % lines.length;
      if (person.line === 0) {
        person.chat += 1;
        person.card = undefined;
      }
    },
    /**
     * Lets go of all messages so far; whoever is in the middle of a chat cannot go on there.
     *
     * @throws WrongAnswer when there were more messages than turns: some came after their turn was over.
     */
    forget(): void {
      const late = channel.accepted.length - (turns - turnsBefore);
      turnsBefore = turns;
      channel.forget();
      if (late > 0) throw new WrongAnswer(`${late} messages came after their turn was complete, and each has to bring one.`);
    },
    async stop() {
      agent.destroy();
      await channel.stop();
    },
  };
}

/** What the first button of a card sends; a bot without cards is sent the inputs alone. */
const submitOf = (card: Activity | undefined): object => cardOf(card)?.actions?.[0]?.data ?? {};

async function inTime(work: Promise<unknown>, problem: () => Error): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(problem()), patienceMs);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const post = (agent: Agent, address: string, activity: object): Promise<number> =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify(activity);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request(address, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    })
      .once('error', reject)
      .end(body);
  });
