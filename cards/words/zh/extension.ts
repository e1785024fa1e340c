/** What the message extension says: search results, and the dialog of a triage. */
import type { Words } from '../words.ts';

export const extension: Words['extension'] = {
  silent: '这一点文件没有写明。',
  nothingFound: (said) => `没有找到与${said}相符的内容。请换一两个词试试，比如“续期”“年费”“豁免”“考试券”，也可以在聊天里问 MCT Assistant。`,
  nothingMore: '没有更多了。',
  triageTitle: '分析这条消息',
  paste: '请粘贴对方的消息。您会看到对方在问什么，并得到一份可以修改、可以直接插入的回复。',
  message: '消息',
  nothingToRead: '这条消息里没有文字，可能只有图片或文件。您可以把文字粘贴到这里。',
  nothingPasted: '这里还是空的。请先粘贴消息，再点“分析”。',
  read: '分析',
  onlyTheFirst: (count) => `消息较长，只读取了前 ${count} 个字符。`,
  recompute: '按我的更正重新分析',
  insert: '插入回复',
  replyKept: '您改过这份回复，所以原样保留。要重新生成，请清空回复，再点“按我的更正重新分析”。',
  noReply: '回复是空的，所以没有插入。请写几句，或按更正重新分析，得到新的回复。',
  unreadable: '这个请求没能读懂。请关掉后再试一次，也可以在聊天里问 MCT Assistant。',
};
