import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../../bot/config.ts';
import { readExperts } from '../../../bot/tickets/config.ts';
import { ticketId } from '../../../bot/tickets/id.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-experts-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
function written(text: string): string {
  const path = join(folder, 'experts.yaml');
  writeFileSync(path, text);
  return path;
}
const channel = '{name: Experts, team: t, channel: c}';

describe('the experts’ file', () => {
  it.each([
    ['YAML', `channels: [${channel}]\ndefault: Experts`],
    ['JSON', '{"channels": [{"name": "Experts", "team": "t", "channel": "c"}], "default": "Experts"}'],
  ])('is read as %s', (_, text) => {
    expect(readExperts(written(text))).toMatchObject({
      default: 'Experts',
      channels: [{ team: 't', mentionNeeded: true, language: 'en' }],
    });
  });
  it('of the Playground is one', () => {
    expect(readExperts(fileURLToPath(new URL('../../../bot/tickets/playground.yaml', import.meta.url))).default).toBe('Experts');
  });
  it.each([
    [
      'an unknown default',
      `channels: [${channel}]\ndefault: Nobody`,
      /experts\.yaml: default: no channel is called "Nobody"; there are: Experts\./,
    ],
    ['a name that is not known', `channels: [{name: A, team: t, channel: c, tema: x}]\ndefault: A`, /channels\.0: .*tema/],
    ['no channel', 'channels: []\ndefault: A', /channels: /],
    ['YAML that does not read', 'channels: [', /experts\.yaml: .*line 1/],
  ])('with %s is refused, by name and place', (_, text, message) => {
    expect(() => readExperts(written(text))).toThrow(ConfigError);
    expect(() => readExperts(written(text))).toThrow(message);
  });
  it('that is not there is named', () =>
    expect(() => readExperts(join(folder, 'none.yaml'))).toThrow(/none\.yaml: cannot be read.*EXPERTS_FILE/));
});

it('a ticket’s id is short, the same for the same draft, and another for every other', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => ticketId('kim', `draft-${index}`));
  expect(new Set(ids).size).toBe(1000);
  expect(ids.every((id) => /^Q-[2-9A-Z]{10}$/.test(id))).toBe(true);
  expect(ticketId('kim', 'draft-1')).toBe(ids[1]);
  expect(ticketId('lee', 'draft-1')).not.toBe(ids[1]);
});
