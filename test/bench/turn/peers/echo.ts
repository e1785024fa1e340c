/** The least that a bot can do: botbuilder on restify, saying back what it hears. */
import { serve } from './serve.ts';

serve(async (context) => void (await context.sendActivity(String(context.activity.text ?? JSON.stringify(context.activity.value)))));
