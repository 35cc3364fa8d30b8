/** What stands around a text that authors wrote. */
export const content = {
  'content.newTab': '(opens in a new tab)',
  'content.table': 'Table',
  'content.code': 'Code',
  'content.noPicture': 'Picture that cannot be shown',
  'content.notes': 'Notes',
  'content.backToText': 'Back to the text',
  'content.ticked': 'Ticked',
  'content.notTicked': 'Not ticked',
} as const
