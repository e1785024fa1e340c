/** `npm start`: the assistant, and Microsoft's Agents Playground in the browser as the Teams client. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { assistant } from './assistant.ts';
import { ConfigError, readConfig } from './config.ts';
import { portTaken } from './port-taken.ts';
import { startServer } from './server.ts';

/** @throws Error with code `EADDRINUSE` when another program listens there. The playground itself would silently move to another port. */
async function assureFree(port: number): Promise<void> {
  const probe = createServer().listen(port, '127.0.0.1');
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}

/** Resolves when the page can be opened. */
async function startPlayground(endpoint: string, port: number): Promise<ChildProcess> {
  const cli = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
  const child = spawn(process.execPath, [cli, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'], {
    // It leaves files in the folder it runs in.
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, BROWSER: 'none' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said = (said + chunk).slice(-4000)));
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The Agents Playground stopped with code ${child.exitCode}:\n${said}`);
    const answers = await fetch(`http://127.0.0.1:${port}/`)
      .then((response) => response.ok)
      .catch(() => false);
    if (answers) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`The Agents Playground did not answer on port ${port} within 30 seconds:\n${said}`);
}

try {
  const config = readConfig(process.env);
  if (config.credentials)
    throw new ConfigError(
      'Credentials are set, and the Agents Playground has none. For Teams: npm run serve. To try it here, unset the MicrosoftApp… settings.',
    );
  const dependencies = assistant(config.dataFile);
  await assureFree(config.playgroundPort).catch((error) => {
    throw Object.assign(error, { setting: 'PLAYGROUND_PORT' });
  });
  const server = await startServer(config, dependencies);
  const playground = await startPlayground(server.address, config.playgroundPort);
  console.log(`\nMCT Assistant is ready: open http://localhost:${config.playgroundPort} in a browser. Ctrl-C stops it.\n`);

  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    playground.kill();
    await server.stop();
    dependencies.store.close();
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(0)).on('SIGTERM', () => void stop(0));
  playground.once('exit', () => void stop(1));
} catch (error) {
  const setting = (error as { setting?: 'PLAYGROUND_PORT' }).setting ?? 'PORT';
  console.error(portTaken(error, setting) ?? (error instanceof ConfigError ? error.message : error));
  process.exit(1);
}
