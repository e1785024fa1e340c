/** An interview as botbuilder's samples write one: a waterfall of prompts, and its state in memory. It decides nothing in the end. */
import { ConversationState, MemoryStorage } from 'botbuilder';
import dialogs, { type WaterfallStepContext } from 'botbuilder-dialogs';
import { serve } from './serve.ts';

const { DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } = dialogs;

const questions = {
  employerType: 'Who do you work for?',
  audience: 'Whom do you teach?',
  certifications: 'Which certifications do you have?',
  anniversary: 'When is your anniversary?',
  validation: 'How are your classes evaluated?',
} as const;
type Told = { [field: string]: string };

const conversations = new ConversationState(new MemoryStorage());
const set = new DialogSet(conversations.createProperty('dialog'));
set.add(new TextPrompt('text'));
const fields = Object.entries(questions);
set.add(
  new WaterfallDialog('renew', [
    ...fields.map(([, question], index) => async (step: WaterfallStepContext) => {
      keep(step, index - 1);
      return step.prompt('text', question);
    }),
    async (step) => {
      keep(step, fields.length - 1);
      const told = Object.entries(step.values as Told).map(([field, answer]) => `${field}: ${answer}`);
      await step.context.sendActivity(`Thank you. ${told.join('; ')}`);
      return step.endDialog();
    },
  ]),
);

/** The answer to the question before. */
function keep(step: WaterfallStepContext, index: number): void {
  const [field] = fields[index] ?? [];
  if (field !== undefined) (step.values as Told)[field] = step.result;
}

serve(async (context) => {
  // A prompt hears text only; what a card sends has to be made text first.
  if (context.activity.value) context.activity.text = Object.values(context.activity.value).join(', ');
  const dialog = await set.createContext(context);
  const { status } = await dialog.continueDialog();
  if (status === DialogTurnStatus.empty) await dialog.beginDialog('renew');
  await conversations.saveChanges(context);
});
