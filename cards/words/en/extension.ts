/** What the message extension says: search results, and the dialog of a triage. */
import type { Words } from '../words.ts';

export const extension: Words['extension'] = {
  silent: 'The documents do not say this.',
  nothingFound: (said) =>
    `Nothing here fits ${said}. Try a word or two, such as renewal, fee, waiver or voucher, or ask MCT Assistant in a chat.`,
  nothingMore: 'That was all there is.',
  triageTitle: 'Triage this message',
  paste: 'Paste the message of whoever asks. You get what it is about, and a reply that you can change and insert.',
  message: 'Message',
  nothingToRead: 'There are no words to read in this message, perhaps only a picture or a file. You can paste some words here.',
  nothingPasted: 'This is empty. Please paste the message, then choose Triage.',
  read: 'Triage',
  onlyTheFirst: (count) => `The message is long: only its first ${count} characters were read.`,
  recompute: 'Use my corrections',
  insert: 'Insert the reply',
  replyKept: 'You changed the reply by hand, so it was kept. To have it written anew, empty its field and choose “Use my corrections”.',
  noReply: 'The reply is empty, so nothing was inserted. Write something, or use your corrections to get a new one.',
  unreadable: 'This request could not be read. Please close it and try once more; you can also ask MCT Assistant in a chat.',
};
