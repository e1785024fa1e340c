/** Says what to do when another program has the port. */
export function portTaken(error: unknown, setting: 'PORT' | 'PLAYGROUND_PORT'): string | undefined {
  const { code, port } = error as { code?: string; port?: number };
  if (code !== 'EADDRINUSE' || port === undefined) return undefined;
  return `Port ${port} is taken by another program. Stop that one, or choose another port: ${setting}=${port + 1} npm start`;
}
