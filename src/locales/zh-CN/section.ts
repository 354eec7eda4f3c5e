import type { AreaTexts } from '../messages';
import { sectionNames } from './genre';

const named = (id: keyof typeof sectionNames): string => `“${sectionNames[id]}”`;

export const section: AreaTexts<'section'> = {
  'section/missing': {
    name: '缺少部分',
    finds: '这类报告都有、而本报告没有的部分：标题、导语、存在问题、下一步打算；个人述责述廉报告还有廉洁自律和结语。标题多用作者自己的说法、末尾各部分难以认定时，只查标题、导语和结语。',
    message: ({ section: id }) => `没有找到${named(id)}部分，这类报告通常在此处写明。`,
  },
  'section/misplaced': {
    name: '部分错位',
    finds: '放得过早的部分，如下一步打算写在存在问题之前。',
    message: ({ section: id, before }) => `${named(id)}写在了${named(before)}之前，通常应放在其后。`,
  },
  'section/duplicate': {
    name: '部分重复',
    finds: '隔着其他部分又出现一次的标题、导语、存在问题、下一步打算或结语。',
    message: ({ section: id, otherParagraph }) => `${named(id)}在第${String(otherParagraph + 1)}段已经写过，这里又出现一次，通常只写一处。`,
  },
  'section/asserted-only': {
    name: '只有表态',
    finds: '只说存在不足或继续努力，而没有列出具体内容的部分。',
    message: ({ section: id }) => `${named(id)}只作了笼统表述，没有列出具体内容，通常应逐条写明。`,
  },
  'section/themes-uncovered': {
    name: '内容未涉及',
    finds: '这类报告通常会写到、而本报告没有涉及的内容。许多标题用作者自己的说法时不查。',
    message: ({ sections }) => `正文没有涉及${sections.map(named).join('')}，这类报告通常会写到；确无此项工作的可以不写。`,
  },
  'section/request-in-report': {
    name: '报告夹带请示',
    finds: '结语中请求批示、批复的话。',
    message: ({ found }) => `结语写了“${found}”：规定报告不得夹带请示事项，可改为“特此报告”。`,
  },
};
