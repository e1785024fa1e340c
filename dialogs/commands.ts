/** Words that mean the same in every state. Only a whole message counts: a school called "Help the Children" is not a call for help. */
import type { Language } from './language.ts';

export type Command =
  | { readonly kind: 'help' | 'hello' | 'cancel' | 'start-over' | 'yes' | 'no' }
  | { readonly kind: 'language'; readonly language: Language };

const said: readonly (readonly [Command, readonly string[]])[] = [
  [{ kind: 'help' }, ['help', '?', 'help me', 'what can you do', 'menu', '帮助', '帮帮我', '你能做什么', '菜单']],
  [{ kind: 'hello' }, ['hi', 'hello', 'hey', 'good morning', 'good afternoon', '你好', '您好', '嗨', '早上好', '下午好']],
  [{ kind: 'cancel' }, ['cancel', 'stop', 'quit', 'exit', 'never mind', 'nevermind', '取消', '停止', '退出', '算了', '不用了']],
  [{ kind: 'start-over' }, ['start over', 'start again', 'restart', 'begin again', 'reset', '重新开始', '从头开始', '重来', '重新来']],
  [{ kind: 'yes' }, ['yes', 'y', 'ok', 'okay', 'sure', '是', '是的', '好', '好的', '对', '确定']],
  [{ kind: 'no' }, ['no', 'n', 'nope', '不', '否', '不是', '不要']],
  [{ kind: 'language', language: 'en' }, ['english', 'in english', 'en', '英文', '英语']],
  [{ kind: 'language', language: 'zh' }, ['chinese', 'in chinese', 'zh', '中文', '汉语', '简体中文', '说中文', '用中文']],
];

const byWord = new Map(said.flatMap(([command, words]) => words.map((word) => [word, command] as const)));

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\/+/, '')
    .replace(/\bplease\b|请/g, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/(?<=.)[\s.!?。~,，、]+$/u, '')
    .trim();

export const commandIn = (text: string): Command | undefined => byWord.get(plain(text));

/** Until questions of every kind are understood: does this one ask about renewing? */
export const asksToRenew = (text: string): boolean =>
  /\bre-?new|续期|续订|续签|续会|延续|续一年|(mct|会员|资格).{0,6}更新|更新.{0,6}(mct|会员|资格)/i.test(text.normalize('NFKC'));
