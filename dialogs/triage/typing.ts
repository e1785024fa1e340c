/** Triage by typing: a command with somebody's message behind it, or alone with the message to follow. Nothing of it becomes the agent's own answer. */
import { z } from 'zod';
import { remark, replace, show, type Turn } from '../effects.ts';
import type { Context } from '../event.ts';
import { openPage } from '../session.ts';
import type { State } from '../state.ts';
import { triage } from './index.ts';

const commands =
  /^\s*\/?(?:triage(?: (?:this|the following)(?: (?:message|mail|email|e-mail|question))?)?|分诊(?:一下)?|(?:请)?帮(?:我|忙)?(?:看|分析)(?:看|一下)?(?:一下)?(?:这封|这条|这个|下面的?)?(?:邮件|来信|信|消息|问题))(?![a-z])/i;

/** @returns the message, empty when it is still to follow; undefined for anything else, such as a school called Triage Academy. */
export function triageIn(text: string): string | undefined {
  const command = commands.exec(text)?.[0];
  if (command === undefined) return undefined;
  const rest = text.slice(command.length);
  const message = rest.replace(/^[\s:：,，。.!！\-–]+/, '').trim();
  if (message === '') return /[?？]/.test(rest) ? undefined : '';
  const isMarked = /^\s*[:：\n]/.test(rest) || /[\n?？]/.test(message);
  return isMarked || isLetter(message) ? message : undefined;
}

/** Longer than a name. */
const isLetter = (message: string): boolean => message.split(/\s+/).length > 3 || (message.match(/\p{Script=Han}/gu)?.length ?? 0) > 7;

/** What somebody pasted says nothing about the language its reader speaks. */
export const ownWords = ({ pasting }: State, text: string): string =>
  triageIn(text) === undefined ? (pasting ? '' : text) : (commands.exec(text)?.[0] ?? '');

export function readMessage(state: State, message: string, context: Context): Turn {
  if (message.trim() !== '') return { state, effects: [show(triage(message, {}, context)), ...openPage(state, context)] };
  return { state: { ...state, pasting: context.where === 'personal' }, effects: [remark('paste-a-message')] };
}

/** What comes back with a card is as foreign as any message. */
const inputsSchema = z.looseObject({ message: z.string().trim().min(1).max(20_000) });

/** The card with the agent's corrections; the card brings all it needs, so it never grows old. */
export function readAgain(state: State, inputs: Readonly<Record<string, unknown>>, context: Context): Turn {
  const read = inputsSchema.safeParse(inputs);
  if (!read.success) return { state, effects: [remark('paste-a-message')] };
  const { message, ...corrections } = read.data;
  return { state, effects: [replace(triage(message, corrections, context))] };
}
