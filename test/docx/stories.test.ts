import { p, r, read, type Content } from './packed';
import { contents, contentsStyles, headings, headingStyles, shownHeaders, stories } from './stories';

const told = (content: Content) => read(content).map(({ text, story }) => `${story ?? 'body'}: ${text}`);

describe('other stories follow the body', () => {
  test.each(stories)('%s', (_, content, expected) => {
    expect(told(content)).toEqual(expected);
  });
});

test.each(shownHeaders)('%s', (_, content, texts) => {
  expect(read(content).flatMap(({ story, text }) => (story === 'header' ? [text] : []))).toEqual(texts);
});

describe('a heading is known', () => {
  test.each(headings)('%s', (_, properties, level) => {
    expect(read({ body: p(r('标题'), properties), styles: headingStyles }).map(({ headingLevel }) => headingLevel)).toEqual([level]);
  });
});

describe('the table of contents is marked', () => {
  test.each(contents)('%s', (_, body, marks) => {
    expect(read({ body, styles: contentsStyles }).map(({ toc }) => toc)).toEqual(marks);
  });
});
