/** `npm run serve`: the server alone, as it runs behind Teams. */
import { ConfigError, readConfig } from './config.ts';
import { assureFree } from './ports.ts';
import { run } from './run.ts';
import { leaveOnSignal } from './signals.ts';
import { StoreError } from './store/index.ts';

try {
  const config = readConfig(process.env);
  await assureFree([{ setting: 'PORT', port: config.port }], config.host, 'npm run serve');
  const server = await run(config);
  server.warmUp();
  leaveOnSignal(server.stop);
  console.log(`MCT Assistant listens on ${config.host}, port ${config.port}.`);
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof StoreError ? error.message : error);
  process.exitCode = 1;
}
