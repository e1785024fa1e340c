/** Who may come in, and what the assistant shows when it goes out: botbuilder's checks of the channel's tokens, and ours from Entra. */
import { type Activity, ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { Credentials } from './config.ts';

export type Gate = {
  /** @throws Error for a request that is not from the Bot Framework, or not for this bot, or names a service it was not issued for. */
  check(activity: unknown, authorization: string): Promise<void>;
  /** An access token for that resource; undefined without credentials. @throws Error when Entra gives none. */
  token(resource: string): Promise<string | undefined>;
};

export const connectorResource = 'https://api.botframework.com';
export const graphResource = 'https://graph.microsoft.com';

/** Without credentials everybody on this machine may come in; the server then listens on the loopback address only. */
export function gate(credentials: Credentials | undefined): Gate {
  const settings = credentials ? { ...credentials, MicrosoftAppType: 'SingleTenant' } : {};
  const factory = new ConfigurationServiceClientCredentialFactory(settings);
  const authentication = new ConfigurationBotFrameworkAuthentication(settings, factory);
  return {
    async check(activity, authorization) {
      if (credentials) await authentication.authenticateRequest(activity as Activity, authorization);
    },
    async token(resource) {
      if (!credentials) return undefined;
      const login = `https://login.microsoftonline.com/${credentials.MicrosoftAppTenantId}`;
      const issued = await factory.createCredentials(credentials.MicrosoftAppId, resource, login, true);
      return (issued as unknown as { getToken(): Promise<string> }).getToken();
    },
  };
}
