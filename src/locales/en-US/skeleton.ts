export const skeleton = {
  read: 'Check again',
  fill: 'Fill in',
  value: 'What to fill in',
  selected: 'Selected in the document.',
  changed: 'This place has changed. Check again.',
  failed: 'Word did not do it.',
  notInWord: 'Open this in Word.',
  found: (count: number) => `${count} to fill in`,
};
