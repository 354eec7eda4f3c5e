import { check } from '../report/check';
import { claimPatterns } from '../report/counts/claims';
import { figurePatterns } from '../report/counts/clauses';
import { meetingPatterns } from '../report/counts/meetings';
import { referencePatterns } from '../report/counts/reference-patterns';
import { sumPatterns } from '../report/counts/sum-patterns';
import { fromText } from '../report/document';
import type { Pack } from '../report/pack';
import { compilePlaceholders } from '../report/placeholders/find';
import { yearPatterns } from '../report/text/years';

/** Short reports that between them ask for the words of every section and period, and for those of words said twice. */
const reports = [
  `2023年度述责述廉报告
各位领导、同志们：
2023年以来，本人认真履行职责，现将有关情况报告如下：
一、工作开展情况
（一）抓学习。上半年集中学习5次，第三季度2次，共查处问题10个，已整改6个，未整改4个。
（二）抓廉洁自律。本人严格遵守廉洁自律各项规定，带头抓廉洁自律教育，配偶子女未经商办企业。
二、存在的问题
一是学习不够深入，要印发党建工作工作要点。二是还存在一些差距和不足，有的同志不敢担当。存在的问题已整改，下一步再研究。
三、下一步打算
下一步，加强学习，2024年完成整改。
特此报告。
某局
2023年12月8日`,
  `某局2023年上半年党风廉政建设工作总结
今年以来，共立案*件。
主要做法
一是学习。全年共开展检查5次。截至9月底，共开展检查3次。2022年，共查处案件3件。截至2022年，共查处案件3件。
召开2022年工作会议。制定2022年工作要点。部署2022年党建工作。2022年上半年，平稳。2022年5月，开展。2022年，平稳。推进，2022年平稳。推进，全年共开展检查5次。
8月1日，召开会议。2021好。截至2022年底；好，截至2022年底。
存在问题和下一步打算
还存在一些短板和不足。下一步，我将不断加强。
以上报告，请予审议。`,
  '某县委2023年落实主体责任情况报告\n工作情况。今年以来，抓学习。\n关于问题整改的情况。\n存在问题：不足。\n今后打算：抓学习。报告完毕，请批示。',
];

/**
 * Compiles what a pack holds, so that a pattern that is no regular expression shows before the first report.
 * @throws SyntaxError where there is one
 */
export function tryOut(pack: Pack): void {
  compilePlaceholders(pack.placeholders);
  const { times, ...years } = yearPatterns(pack.text);
  const { deeds, ...references } = referencePatterns(pack.counts);
  const counts = [claimPatterns(pack.counts), figurePatterns(pack.counts), sumPatterns(pack.counts), meetingPatterns(pack.counts), references];
  for (const patterns of [...counts, years, deeds, ...times]) {
    for (const pattern of Object.values(patterns)) if (typeof pattern === 'function') pattern();
  }
  for (const report of reports) {
    const document = fromText(report);
    check(document, { pack });
    check({ paragraphs: document.paragraphs.map((paragraph, index) => ({ ...paragraph, headingLevel: index === 0 ? 1 : 2 })) }, { pack });
  }
}
