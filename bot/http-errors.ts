/** What a caller learns of an error: always the same for one status. The rest is for the operator. */
import type { Request, Response, Server } from 'restify';

const sentences: Readonly<Record<number, string>> = {
  400: 'The request is not an activity.',
  401: 'The request is not from the Bot Framework.',
  404: 'There is nothing here. Activities go to /api/messages.',
  405: 'Only POST is answered here.',
  413: 'The request is larger than 256 KB.',
  415: 'The request is packed or not JSON; send plain JSON.',
  429: 'That is too much at once. Try again in a few seconds.',
  501: 'This kind of request is not answered here.',
};
const failure = 'Something went wrong on our side.';

export const errorBody = (status: number): object => ({ error: { status, message: sentences[status] ?? failure } });
export const refuse = (response: Response, status: number): void => void response.send(status, errorBody(status));

type RestifyError = { statusCode?: number; toJSON?: () => unknown; toString?: () => string };

export function speakPlainly(server: Server): void {
  server.on('restifyError', (_request: Request, _response: Response, error: RestifyError, done: () => void) => {
    const status = error.statusCode ?? 500;
    error.toJSON = () => errorBody(status);
    error.toString = () => sentences[status] ?? failure;
    done();
  });
  // Unpacking would let a small request grow past every limit, and a broken one take the server down.
  server.pre((request: Request, response: Response, next: (more?: boolean) => void) => {
    if ((request.headers['content-encoding'] ?? 'identity') === 'identity') return next();
    refuse(response, 415);
    return next(false);
  });
}
