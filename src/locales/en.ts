import type {Messages} from './messages.js';

/** English: built into the module, and used where a language has no pack. */
export const en: Messages = {
  language: 'en',
  footnote: 'Footnote {number}',
  closeFootnote: 'Close footnote {number}',
  mention: 'Mention {number} of {count}',
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  toList: 'Show in the list of notes',
  footnotes: 'Footnotes',
  backToReference: 'Back to reference {reference}',
  related: 'Related',
  comments: {one: '{count} comment', other: '{count} comments'},
  noComments: 'No comments',
  replies: {one: '{count} reply', other: '{count} replies'},
  noReplies: 'No replies',
  reactions: {one: '{count} reaction', other: '{count} reactions'},
  noReactions: 'No reactions',
  imageCredit: 'Image credit',
  imageBy: 'Image: {creators}',
  imageSource: 'Source: {source}',
  imageLicense: 'Licence: {license}',
  imageAcquire: 'License this image',
};
