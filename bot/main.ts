/** `npm run serve`: the server alone, as it runs behind Teams. */
import { assistant } from './assistant.ts';
import { ConfigError, readConfig } from './config.ts';
import { assureFree } from './ports.ts';
import { startServer } from './server.ts';

try {
  const config = readConfig(process.env);
  await assureFree([{ setting: 'PORT', port: config.port }], config.host, 'npm run serve');
  const dependencies = assistant(config.dataFile);
  const server = await startServer(config, dependencies);
  // Trained now, so that the first question does not wait for it.
  setImmediate(() => dependencies.knowledge.ask('', 'en'));
  console.log(`MCT Assistant listens on ${config.host}, port ${config.port}.`);
  const stop = async () => {
    await server.stop();
    dependencies.store.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}
