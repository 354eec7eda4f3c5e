import { type Pane, openPane } from '../officeHarness';
import { sample } from './sample';

/** Opens the library over the sample for a file of tests, and each test over a fresh one. @param receive gets the pane before the first test */
export function openSample(receive: (pane: Pane) => void): void {
  let pane: Pane;
  beforeAll(async () => {
    pane = await openPane({ document: sample(), locale: 'zh-CN', documentUrl: 'https://localhost/报告.docx' });
    receive(pane);
  });
  afterAll(() => { pane.close(); });
  beforeEach(() => { pane.use({ document: sample() }); });
}

/** The library cleans up after Word.run has answered. */
export const settled = (): Promise<void> => new Promise((done) => { setTimeout(done, 20); });
