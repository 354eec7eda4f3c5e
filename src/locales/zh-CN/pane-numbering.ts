/** 序号: the tree of numbers, and what a fix changes. */
export const numberingTab = {
  numbering: {
    none: '文中没有序号',
    noneHint: '没有找到“一、”“（一）”“1.”“一是”这类序号。',
    fine: '序号没有问题',
    faults: (count: number) => `序号有 ${String(count)} 处问题`,
    onlyFaults: '只看有问题的',
    all: '全部改正',
    sequence: '改正这一组',
    one: '只改这一处',
    should: (label: string) => `应为“${label}”`,
    automatic: '自动编号',
    automaticHint: '自动编号由 Word 编排，这里只显示，不改动。',
    inText: '段内',
    tree: '文中的序号',
  },
  fix: {
    title: '改正之前先看一看',
    before: '现在',
    after: '改后',
    gap: '可能漏了一段，请先核对，确定不缺再勾选',
    references: (count: number) => `文中有 ${String(count)} 处提到要改的序号，不会自动改，请核对：`,
    apply: (count: number) => `改正 ${String(count)} 处`,
    select: (rule: string, place: string) => `${rule}，${place}`,
    none: '没有能自动改正的，请在文中手工修改。',
  },
};
