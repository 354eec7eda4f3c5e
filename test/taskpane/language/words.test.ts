import { languageFor } from '../../../src/taskpane/language/words';

test.each([
  ['host', 'zh-CN', 'zh-CN'], ['host', 'en-GB', 'en-US'], ['host', 'ja-JP', 'zh-CN'], ['en-US', 'zh-CN', 'en-US'], ['zh-CN', 'en-US', 'zh-CN'],
] as const)('with the choice %s in a Word in %s the pane is in %s', (chosen, display, language) => {
  expect(languageFor(chosen, display)).toBe(language);
});
