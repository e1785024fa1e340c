/** Sentences on their own: what happened, and what can be done next. */
import type { Words } from '../words.ts';

export const remarks: Words['remarks'] = {
  'use-the-card': '请用卡片上的输入框和按钮，或输入 帮助、跳过、上一步、取消。您填过的都还在。',
  'not-understood-here': '抱歉，没有看懂。您填过的都还在，请在下面的卡片上继续，或输入 帮助。',
  'card-out-of-date': '这张卡片已经过期，当前的卡片在下面。',
  'started-over': '好，从第一页重新开始。',
  'language-changed': '好，改用中文。',
  'first-page': '这已经是第一页了。请在下面继续，想停止就输入 取消。',
  'nothing-to-skip': '这里没有可以跳过的内容，请在下面的卡片上继续。',
  skipped: '已跳过。这一项先空着，之后可以在结果里补答。',
  'no-such-field': '没有找到这个名称的回答。只输入 修改，就能看到您的全部回答。',
  'nothing-answered': '您还没有填写，没有可修改的。请在下面继续。',
  'cancelled-and-back': '已停止。回到您之前没做完的：',
  'you-are-welcome': '不客气。还有问题，随时问我。',
  'hello-again': '您好，接着刚才的继续：',
  'already-private': '这里已经是私聊了，直接问就好。',
  'private-failed': '没能打开与您的私聊。请您自己打开与 MCT Assistant 的聊天（可能要先添加应用），再在那里提问。',
  'paste-a-message': '请把来信贴在这里，我来看它问了什么，并起草回信。在群聊或频道里，请把 分诊 和来信写在同一条消息里。',
  'question-dropped': '没有发送任何内容。随时可以再问专家。',
  'card-no-longer-used': '这张卡片已经不能再用了。',
  'continued-privately': '已经给您发了私信，请到那里继续。',
};
