/** Words that mean the same in every state. Only a whole message counts: a school called "Help the Children" is not a call for help. */
import type { Language } from './language.ts';

export type Command =
  | { readonly kind: 'help' | 'hello' | 'cancel' | 'never-mind' | 'start-over' | 'yes' | 'no' }
  | { readonly kind: 'language'; readonly language: Language };

const said: readonly (readonly [Command, readonly string[]])[] = [
  [{ kind: 'help' }, ['help', '?', 'help me', 'what can you do', 'menu', '帮助', '帮帮我', '你能做什么', '菜单']],
  [{ kind: 'hello' }, ['hi', 'hello', 'hey', 'good morning', 'good afternoon', '你好', '您好', '嗨', '早上好', '下午好']],
  [{ kind: 'cancel' }, ['cancel', 'stop', 'quit', 'exit', '取消', '停止', '退出']],
  [{ kind: 'never-mind' }, ['never mind', 'nevermind', '算了', '不用了']],
  [
    { kind: 'start-over' },
    ['start over', 'startover', 'start again', 'restart', 'begin again', 'reset', '重新开始', '从头开始', '重来', '重新来'],
  ],
  [{ kind: 'yes' }, ['yes', 'y', 'ok', 'okay', 'sure', '是', '是的', '好', '好的', '对', '确定']],
  [
    { kind: 'no' },
    ['no', 'n', 'nope', 'go on', 'continue', 'no, go on', 'do not stop', '不', '否', '不是', '不要', '继续', '不,继续', '不要停'],
  ],
  [{ kind: 'language', language: 'en' }, ['english', 'in english', 'switch to english', 'en', '切换到英文', '英文', '英语']],
  [
    { kind: 'language', language: 'zh' },
    ['chinese', 'in chinese', 'switch to chinese', 'zh', '切换到中文', '中文', '汉语', '简体中文', '说中文', '用中文'],
  ],
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

const renewing = /\bre-?new|续期|续订|续签|续约|续会|延续|续一年|(mct|会员|资格).{0,6}更新|更新.{0,6}(mct|会员|资格)/i;
/** About money, about another renewal, or about not renewing. */
const somethingElse =
  /cost|price|fee\b|fees\b|how much|\bpay|refund|\bnot\b|n['’]t\b|cancel|azure|exam\b|多少钱|费用|年费|价格|收费|退款|不想|不要|取消/i;

/** Until questions of every kind are understood: does this one ask about renewing a membership? */
export function asksToRenew(text: string): boolean {
  const plainText = text.normalize('NFKC');
  return renewing.test(plainText) && !somethingElse.test(plainText);
}
