/** The web server that Teams talks to: one door, and one sentence for everything that goes wrong at it. */
import type { Server } from 'node:http';
import restify, { type Request, type Response } from 'restify';
import { z } from 'zod';
import { wordsIn } from '../cards/render.ts';
import type { Event } from '../dialogs/event.ts';
import type { Config } from './config.ts';
import { close, guard } from './door.ts';
import { extensionAnswer } from './extension/index.ts';
import { feedbackIn } from './feedback.ts';
import type { Gate } from './gate.ts';
import { healthRoutes } from './health.ts';
import { refuse, speakPlainly } from './http-errors.ts';
import { incoming } from './incoming.ts';
import { limiter } from './limits.ts';
import { type Answer, type ServiceNeeds, service } from './service.ts';
import { shared } from './shared.ts';
import type { Feedback } from './store/feedback-list.ts';
import type { Change, Incoming } from './turn.ts';

const maxBodyBytes = 256 * 1024;
const lookAfterMs = 250;
const tidyEveryMs = 60_000;
const remindEveryMs = 60_000;

export type Running = {
  readonly address: string;
  /** Once everything that was taken has gone out, as far as the channel lets it. */
  idle(): Promise<void>;
  /** Takes nothing more, finishes what is under way, and leaves; what is not done by then stays in the outbox. */
  stop(): Promise<void>;
};

export type ServerNeeds = ServiceNeeds & { readonly gate: Gate };

/**
 * Starts listening.
 *
 * @throws Error when the port cannot be had.
 */
export async function startServer(
  config: Pick<Config, 'port' | 'host' | 'limits' | 'stopPatienceMs'>,
  needs: ServerNeeds,
): Promise<Running> {
  const { report, store } = needs;
  const assistant = service(needs);
  const admit = limiter(config.limits, needs.now);
  const once = shared<Answer>();
  let stopping = false;

  const server = restify.createServer({ name: 'mct-assistant' });
  speakPlainly(server);
  guard(server.server as Server);
  healthRoutes(server, { store, now: needs.now, isStopping: () => stopping });
  server.use(restify.plugins.bodyParser({ maxBodySize: maxBodyBytes, mapParams: false }));
  server.post('/api/messages', async (request: Request, response: Response) => {
    if (!envelope.safeParse(request.body).success) return refuse(response, 400);
    try {
      await needs.gate.check(request.body, String(request.headers.authorization ?? ''));
    } catch (error) {
      // Strangers are no news; that nobody can be checked is.
      if ((error as { statusCode?: number }).statusCode !== 401) report('gate', error);
      return refuse(response, 401);
    }
    try {
      const answer = await answerTo(request.body);
      if (answer === undefined) response.send(200);
      else if (typeof answer === 'number') refuse(response, answer);
      else response.send(200, answer);
    } catch (error) {
      report('server', error);
      refuse(response, error instanceof z.ZodError ? 400 : 500);
    }
  });

  /** @returns undefined where nothing is to be said in the answer itself, and a number for a status that refuses. */
  async function answerTo(activity: unknown): Promise<object | number | undefined> {
    const isInvoke = (activity as { type: string }).type === 'invoke';
    const thumb = isInvoke ? feedbackIn(activity) : undefined;
    if (thumb) return keepThumb(thumb, senderOf(activity));
    const looked = isInvoke ? extensionAnswer(activity, needs) : undefined;
    if (looked) return looked;
    const arrived = incoming(activity);
    if (!arrived) return isInvoke ? 501 : undefined;
    if (!arrived.wantsAnswer) return void (await admitted(arrived));
    // Somebody who presses the same again and again takes no more room than with one press.
    return invokeBody(await once(`${arrived.key}|${JSON.stringify(arrived.event)}`, () => admitted(arrived)));
  }

  async function admitted(arrived: Incoming<Event | Change>): Promise<Answer> {
    const { key, event, language, reference, wantsAnswer, person } = arrived;
    const token = event.kind === 'action' ? event.data.token : undefined;
    const admission = admit(person?.aadObjectId ?? person?.id ?? key, reference?.tenant ?? '', token);
    if ('leave' in admission) return assistant.take(arrived).finally(admission.leave);
    const words = wordsIn[language].tooMuch;
    if (admission.isFirst) {
      report('limits', `More than TURN_LIMITS allows: refused for the limit of the ${admission.refusedFor}.`);
      // Not waited for: they are many already.
      if (!wantsAnswer) void assistant.tell(reference, words);
    }
    return { words };
  }

  async function keepThumb(thumb: Feedback, sender: string): Promise<number | undefined> {
    const admission = admit(sender, 'thumbs', undefined);
    if ('refusedFor' in admission) return 429;
    await store.feedback.keep(thumb).finally(admission.leave);
    return undefined;
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  assistant.deliverer.start(lookAfterMs);
  const tidying = setInterval(() => void store.tidy().catch((error) => report('tidy', error)), tidyEveryMs).unref();
  const reminding = setInterval(() => void assistant.remind().catch((error) => report('experts', error)), remindEveryMs).unref();
  return {
    address: `http://127.0.0.1:${server.address().port}/api/messages`,
    idle: () => assistant.deliverer.idle(),
    async stop() {
      stopping = true;
      clearInterval(tidying);
      clearInterval(reminding);
      const until = Date.now() + config.stopPatienceMs;
      await close(server.server as Server, config.stopPatienceMs);
      await assistant.deliverer.stop(Math.max(0, until - Date.now()));
    },
  };
}

/** The least that is needed to look at a request; the whole is read in incoming.ts. */
const envelope = z.looseObject({ type: z.string().min(1) });

const sender = z.looseObject({ from: z.looseObject({ id: z.string() }) });
const senderOf = (activity: unknown): string => sender.safeParse(activity).data?.from.id ?? '';

/** The shape of an answer to `adaptiveCard/action`. */
const invokeBody = (answer: Answer): object =>
  'card' in answer
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.words };
