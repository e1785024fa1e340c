import { describe, expect, it } from '@jest/globals';
import { commands, searchParameter } from '../../../bot/extension/commands.ts';
import manifest from '../../../bot/manifest/manifest.json' with { type: 'json' };
import { wordsIn } from '../../../cards/render.ts';
import { commandIn } from '../../../dialogs/commands.ts';

const [extension] = manifest.composeExtensions;
const [bot] = manifest.bots;
const byId = new Map(extension?.commands.map((command) => [command.id, command]));

describe('the manifest agrees with the code', () => {
  it('has the commands of the message extension and no others', () =>
    expect([...byId.keys()].toSorted()).toEqual(Object.values(commands).toSorted()));
  it('searches with the parameter that is read, from the first letter on, wherever one can write', () =>
    expect(byId.get(commands.search)).toMatchObject({
      type: 'query',
      initialRun: true,
      context: ['compose', 'commandBox'],
      parameters: [{ name: searchParameter }],
    }));
  it('triages a message, what is pasted, and from the command box, in a dialog of ours', () =>
    expect(byId.get(commands.triage)).toMatchObject({ type: 'action', fetchTask: true, context: ['message', 'compose', 'commandBox'] }));
  it('is one bot, in chats and channels', () => {
    expect(extension?.botId).toBe(bot?.botId);
    expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat']);
  });
  it('names the app as the welcome does', () => {
    expect(manifest.name.short).toBe('MCT Assistant');
    for (const { menus } of Object.values(wordsIn)) expect(menus.welcome.join(' ')).toContain(manifest.name.short);
  });
  it('offers commands that are understood, none twice', () => {
    for (const { commands: list } of bot?.commandLists ?? []) {
      const titles = list.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      for (const title of titles.filter((each) => !each.endsWith('?'))) expect(commandIn(title)).toBeDefined();
    }
  });
});

describe('the manifest keeps within the limits of its schema', () => {
  it.each<[string, string, number]>([
    ['short name', manifest.name.short, 30],
    ['full name', manifest.name.full, 100],
    ['short description', manifest.description.short, 80],
    ['full description', manifest.description.full, 4000],
    ...(extension?.commands.flatMap(({ title, description }): [string, string, number][] => [
      ['title', title, 32],
      ['description', description, 128],
    ]) ?? []),
    ...(bot?.commandLists.flatMap(({ commands: list }) =>
      list.flatMap(({ title, description }): [string, string, number][] => [
        ['title', title, 32],
        ['description', description, 128],
      ]),
    ) ?? []),
  ])('%s “%s” has at most %i characters', (_, text, most) => expect(text.length).toBeLessThanOrEqual(most));
  it('leaves to whoever installs it only what nobody else can know', () =>
    expect(
      JSON.stringify(manifest)
        .match(/\$\{\{\w+\}\}/g)
        ?.toSorted(),
    ).toEqual(
      ['TEAMS_APP_ID', 'DEVELOPER_NAME', 'WEBSITE_URL', 'PRIVACY_URL', 'TERMS_URL', 'BOT_ID', 'BOT_ID']
        .map((name) => `\${{${name}}}`)
        .toSorted(),
    ));
});
