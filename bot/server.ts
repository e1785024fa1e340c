/** The web server that Teams talks to: one door, and one sentence for everything that goes wrong at it. */
import restify, { type Request, type Response } from 'restify';
import { z } from 'zod';
import { wordsIn } from '../cards/render.ts';
import type { Event } from '../dialogs/event.ts';
import type { Config } from './config.ts';
import { feedbackIn } from './feedback.ts';
import type { Gate } from './gate.ts';
import { healthRoutes } from './health.ts';
import { refuse, speakPlainly } from './http-errors.ts';
import { incoming } from './incoming.ts';
import { limiter } from './limits.ts';
import { type Answer, type Service, type ServiceNeeds, service } from './service.ts';
import type { Change, Incoming } from './turn.ts';

const maxBodyBytes = 256 * 1024;
const lookAfterMs = 250;
const tidyEveryMs = 60_000;
const remindEveryMs = 60_000;

export type Running = {
  readonly address: string;
  /** Once everything that was taken has gone out, as far as the channel lets it. */
  idle(): Promise<void>;
  /** Takes nothing more, finishes what is under way, and leaves. */
  stop(): Promise<void>;
};

export type ServerNeeds = ServiceNeeds & { readonly gate: Gate };

/**
 * Starts listening.
 *
 * @throws Error when the port cannot be had.
 */
export async function startServer(config: Pick<Config, 'port' | 'host' | 'limits'>, needs: ServerNeeds): Promise<Running> {
  const { report, store } = needs;
  const assistant = service(needs);
  const admit = limiter(config.limits, needs.now);
  let stopping = false;

  const server = restify.createServer({ name: 'mct-assistant' });
  speakPlainly(server);
  healthRoutes(server, { store, isStopping: () => stopping });
  server.use(restify.plugins.bodyParser({ maxBodySize: maxBodyBytes, mapParams: false }));
  server.post('/api/messages', async (request: Request, response: Response) => {
    if (!envelope.safeParse(request.body).success) return refuse(response, 400);
    try {
      await needs.gate.check(request.body, String(request.headers.authorization ?? ''));
    } catch {
      return refuse(response, 401);
    }
    try {
      const answer = await answerTo(request.body);
      if (answer === undefined) response.send(200);
      else if (answer === 'not-ours') refuse(response, 501);
      else response.send(200, answer);
    } catch (error) {
      report('server', error);
      refuse(response, error instanceof z.ZodError ? 400 : 500);
    }
  });

  /** @returns undefined where nothing is to be said in the answer itself. */
  async function answerTo(activity: unknown): Promise<object | 'not-ours' | undefined> {
    const thumb = feedbackIn(activity);
    if (thumb) {
      await store.feedback.keep(thumb);
      return undefined;
    }
    const arrived = incoming(activity);
    if (!arrived) return (activity as { type: string }).type === 'invoke' ? 'not-ours' : undefined;
    const answer = await admitted(arrived, assistant);
    return arrived.wantsAnswer ? invokeBody(answer) : undefined;
  }

  async function admitted(arrived: Incoming<Event | Change>, { take, tell }: Service): Promise<Answer> {
    const { key, event, language, reference, wantsAnswer, person } = arrived;
    const token = event.kind === 'action' ? event.data.token : undefined;
    const admission = admit.enter(person?.aadObjectId ?? person?.id ?? key, reference?.tenant ?? '', token);
    if (admission === 'in') {
      try {
        return await take(arrived);
      } finally {
        admit.leave();
      }
    }
    report('limits', new Error(`Too much at once for the ${admission} limit.`));
    const words = wordsIn[language].tooMuch;
    if (!wantsAnswer) await tell(reference, words);
    return { words };
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
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Connections that are merely kept for later would hold the door open.
      (server.server as { closeIdleConnections?(): void }).closeIdleConnections?.();
      await closed;
      await assistant.deliverer.stop();
    },
  };
}

/** The least that is needed to look at a request; the whole is read in incoming.ts. */
const envelope = z.looseObject({ type: z.string().min(1) });

/** The shape of an answer to `adaptiveCard/action`. */
const invokeBody = (answer: Answer): object =>
  'card' in answer
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.words };
