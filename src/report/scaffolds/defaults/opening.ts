import type { ByKind, LineScaffold, SectionScaffold } from '../scaffold';

export const title: ByKind<LineScaffold> = {
  personalStatement: { role: 'title', text: '{year}述责述廉报告' },
  firstResponsible: { role: 'title', text: '{year}履行全面从严治党第一责任人职责情况报告' },
  partyGroup: { role: 'title', text: '*局党组{year}落实全面从严治党主体责任情况报告' },
  workSummary: { role: 'title', text: '*市{year}党风廉政建设和反腐败工作总结' },
};

export const salutation: ByKind<LineScaffold> = {
  personalStatement: { role: 'salutation', text: '各位领导、同志们：' },
  firstResponsible: { role: 'salutation', text: '各位领导、同志们：' },
  partyGroup: { role: 'salutation', text: '*市纪委监委：' },
  workSummary: { role: 'salutation', text: '市委：' },
};

export const leadIn: ByKind<LineScaffold> = {
  personalStatement: {
    role: 'body',
    text: '今年以来，在*党组的坚强领导下，我坚持以习近平总书记关于党的自我革命的重要思想为指引，深入贯彻党的二十大和二十届历次全会精神，认真履行党风廉政建设“一岗双责”，从严要求自己，扎实做好分管工作。根据述责述廉工作安排，现将本人{year}履职尽责情况报告如下。',
  },
  firstResponsible: {
    role: 'body',
    text: '今年以来，在*市委的坚强领导下，我坚持以习近平总书记关于党的自我革命的重要思想为指引，深入贯彻党的二十大和二十届历次全会精神，坚决扛起管党治党政治责任，推动本单位全面从严治党工作取得新成效。现将{year}履行第一责任人职责情况报告如下。',
  },
  partyGroup: {
    role: 'body',
    text: '今年以来，在*市委的坚强领导和市纪委监委的监督指导下，局党组坚持以习近平总书记关于党的自我革命的重要思想为指引，深入贯彻党的二十大和二十届历次全会精神，坚持严的基调、严的措施、严的氛围，推动管党治党责任落到实处。现将{year}落实全面从严治党主体责任情况报告如下。',
  },
  workSummary: {
    role: 'body',
    text: '今年以来，在*省纪委监委和市委的坚强领导下，市纪委监委坚持以习近平总书记关于党的自我革命的重要思想为指引，深入贯彻党的二十大和二十届历次全会精神，忠诚履行党章和宪法赋予的职责，推动党风廉政建设和反腐败工作取得新成效。现将{year}工作情况报告如下。',
  },
};

export const work: ByKind<SectionScaffold> = {
  personalStatement: { role: 'section', heading: '工作开展情况', opening: '{since}，我对照年度责任清单，逐项抓好分管领域党风廉政建设任务落实。', points: [] },
  firstResponsible: { role: 'section', heading: '工作开展情况', opening: '{since}，我对照第一责任人职责清单，带头研究、带头部署、带头落实各项任务。', points: [] },
  partyGroup: { role: 'section', heading: '工作开展情况', opening: '{since}，局党组对照主体责任清单，逐项细化措施、逐级压实责任、逐月跟踪问效。', points: [] },
  workSummary: { role: 'section', heading: '工作开展情况', opening: '{since}，市纪委监委围绕全会部署，聚焦主责主业，统筹推进各项任务。', points: [] },
};
