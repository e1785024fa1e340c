/** `npm start`: the assistant, and Microsoft's Agents Playground in the browser as the Teams client. */
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from './config.ts';
import { assureFree } from './ports.ts';
import { run } from './run.ts';
import { leaveOnSignal } from './signals.ts';
import { StoreError } from './store/index.ts';

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

/** The team that the playground makes up. */
const playgroundExperts = fileURLToPath(new URL('tickets/playground.yaml', import.meta.url));

try {
  const config = readConfig(process.env);
  if (config.credentials)
    throw new ConfigError(
      'Credentials are set, and the Agents Playground has none. For Teams: npm run serve. To try it here, unset the MicrosoftApp… settings.',
    );
  // The playground itself would silently move to another port.
  const ports = [{ setting: 'PORT', port: config.port } as const, { setting: 'PLAYGROUND_PORT', port: config.playgroundPort } as const];
  await assureFree(ports, config.host, 'npm start');
  const expertsFile = config.expertsFile ?? playgroundExperts;
  const server = await run({ ...config, expertsFile });
  server.warmUp();
  const playground = await startPlayground(server.address, config.playgroundPort);
  if (expertsFile === playgroundExperts)
    console.log('\nQuestions to experts go to the channel Announcements of My Team. EXPERTS_FILE names another file of channels.');
  console.log(`\nMCT Assistant is ready: open http://localhost:${config.playgroundPort} in a browser. Ctrl-C stops it.\n`);

  let stopping = false;
  leaveOnSignal(async () => {
    stopping = true;
    playground.kill();
    await server.stop();
  });
  playground.once('exit', async () => {
    if (stopping) return;
    console.error('The Agents Playground has stopped, and so does the assistant.');
    await server.stop();
    process.exit(1);
  });
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof StoreError ? error.message : error);
  process.exit(1);
}
