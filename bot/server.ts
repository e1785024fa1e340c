/** The web server that Teams talks to: one door, and one sentence for everything that goes wrong at it. */
import {
  type Request as BotRequest,
  type Response as BotResponse,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
} from 'botbuilder';
import restify, { type Request, type Response } from 'restify';
import { z } from 'zod';
import { wordsIn } from '../cards/render.ts';
import { languageOf } from '../dialogs/language.ts';
import { botbuilderPort } from './botbuilder-port.ts';
import type { Config } from './config.ts';
import { tookExtension } from './extension/index.ts';
import { tookFeedback } from './feedback.ts';
import { incoming } from './incoming.ts';
import { type Dependencies, turns } from './turn.ts';

const maxBodyBytes = 256 * 1024;

/** What a caller learns of an error. The rest is for the operator. */
const refusals: Readonly<Record<number, string>> = {
  400: 'The request is not an activity.',
  401: 'The request is not from the Bot Framework.',
  404: 'There is nothing here. Activities go to /api/messages.',
  405: 'Only POST is answered here.',
  413: 'The request is larger than 256 KB.',
  415: 'The request is packed or not JSON; send plain JSON.',
  501: 'This kind of request is not answered here.',
};
const failure = 'Something went wrong on our side.';

const errorBody = (status: number) => ({ error: { status, message: refusals[status] ?? failure } });

export type Running = { readonly address: string; stop(): Promise<void> };

/**
 * Starts listening.
 *
 * @throws Error when the port cannot be had.
 */
export async function startServer(config: Pick<Config, 'port' | 'host' | 'credentials'>, dependencies: Dependencies): Promise<Running> {
  const takeTurn = turns(dependencies);
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(config.credentials ? { ...config.credentials, MicrosoftAppType: 'SingleTenant' } : {}),
  );
  adapter.onTurnError = async (_context, error) => dependencies.report('channel', error);

  const server = restify.createServer({ name: 'mct-assistant' });
  server.on(
    'restifyError',
    (
      _request: Request,
      _response: Response,
      error: { statusCode?: number; toJSON?: () => unknown; toString?: () => string },
      done: () => void,
    ) => {
      const body = errorBody(error.statusCode ?? 500);
      error.toJSON = () => body;
      error.toString = () => body.error.message;
      done();
    },
  );
  // Unpacking would let a small request grow past every limit, and a broken one take the server down.
  server.pre((request: Request, response: Response, next: (more?: boolean) => void) => {
    if ((request.headers['content-encoding'] ?? 'identity') === 'identity') return next();
    response.send(415, errorBody(415));
    return next(false);
  });
  server.use(restify.plugins.bodyParser({ maxBodySize: maxBodyBytes, mapParams: false }));
  server.post('/api/messages', async (request: Request, response: Response) => {
    const answer = guarded(response);
    if (!envelope.safeParse(request.body).success) return answer.refuse(400);
    try {
      await adapter.process(request as unknown as BotRequest, answer, async (context) => {
        if (await tookFeedback(context, dependencies.store)) return;
        if (await tookExtension(context, dependencies)) return;
        const arrived = incoming(context.activity);
        // An invoke nobody answers gets botbuilder's own 501.
        if (!arrived) return;
        const port = botbuilderPort(context, config.credentials?.MicrosoftAppId ?? '', (error) => dependencies.report('update', error));
        const [first] = await takeTurn(arrived, port);
        const lang = String(first?.card['lang'] ?? arrived.language);
        await port.finish(wordsIn[languageOf(lang)].seeBelow);
      });
    } catch (error) {
      dependencies.report('server', error);
      answer.refuse(500);
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/api/messages`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The least that botbuilder needs to look at a request; the whole is read in incoming.ts. */
const envelope = z.looseObject({ type: z.string().min(1) });

/** botbuilder answers errors with their inner message; here the body is always the same for one status. */
function guarded(response: Response): BotResponse & { refuse(status: number): void } {
  let status = 200;
  let body: unknown;
  const refuse = (code: number) => void response.send(code, errorBody(code));
  return {
    socket: response.socket,
    header: (name: string, value: unknown) => response.header(name, value),
    status: (code: number) => {
      status = code;
    },
    send: (content: unknown) => {
      body = content;
    },
    end: () => {
      if (status >= 400) refuse(status);
      else if (body === undefined) response.send(status);
      else response.send(status, body);
    },
    refuse,
  } as unknown as BotResponse & { refuse(status: number): void };
}
