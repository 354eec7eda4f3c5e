import type { CliTexts, JsonKind, PackProblem, UsageProblem } from '../cli-texts';

const kinds: Readonly<Record<JsonKind | 'severity', string>> = {
  string: '字符串', number: '数字', boolean: 'true 或 false', list: '列表', object: '对象', severity: 'error、warning、info 或 off',
};

function pack(problem: PackProblem): string {
  switch (problem.is) {
    case 'unreadable': return `读不了规则包 ${problem.file}`;
    case 'syntax': return `规则包不是有效的 JSON：${problem.detail}`;
    case 'unknown-key': return `规则包中没有“${problem.key}”这一项`;
    case 'missing-key': return `规则包中缺少“${problem.key}”`;
    case 'wrong-type': return `规则包中“${problem.key}”应为${kinds[problem.expected]}`;
    case 'unusable': return `规则包不能使用：${problem.detail}`;
  }
}

function usage(problem: UsageProblem): string {
  switch (problem.is) {
    case 'unknown-option': return `没有 ${problem.option} 这个选项${problem.meant === undefined ? '' : `，是否想用 ${problem.meant}？`}`;
    case 'no-value': return `选项 ${problem.option} 后面缺少值`;
    case 'bad-value': return `选项 --${problem.option} 的值不能是“${problem.value}”，可用：${problem.choices.join('、')}`;
    case 'unknown-rule': return `没有“${problem.rule}”这条规则，--rules 列出全部规则`;
    case 'no-files': return '没有指定要检查的文件或文件夹';
    case 'pack': return pack(problem.problem);
    case 'other': return problem.detail;
  }
}

function counts({ error, warning, info }: { error: number; warning: number; info: number }): string {
  return `错误 ${String(error)} 处，警告 ${String(warning)} 处，提示 ${String(info)} 处`;
}

export const cli: CliTexts = {
  help: {
    description: '检查责任报告（述责述廉报告、履行第一责任人职责情况报告、落实主体责任情况报告、党风廉政建设工作总结）：未填的空、序号、数目、章节、前后矛盾和文字差错。全程离线。',
    usage: '[选项] <文件|文件夹…>',
    argument: '.docx 或 .txt 文件，或文件夹（含下级文件夹，按名称排序，跳过隐藏文件和 ~$ 开头的临时文件）',
    titles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：' },
    options: {
      format: '输出格式：text、json、markdown、html 或 csv（默认 text）',
      kind: '指定报告类型，不自动判断，也不用文档中设定的：personalStatement、firstResponsible、partyGroup 或 workSummary',
      lang: '语言：zh-CN 或 en-US（默认 zh-CN）',
      'fail-on': '发现这一级别或更重的问题时退出码为 1：error、warning、info 或 never（默认 error）',
      disable: '停用规则，多条用逗号隔开；“numbering/*”停用一类',
      pack: '规则包：JSON 文件，合并到默认规则包之上，列表整体替换',
      rules: '列出全部规则及其依据和级别',
      help: '显示用法',
      version: '显示版本号',
    },
    after: '在 Word 中为文档设定的报告类型、期间、规则级别和忽略的问题随文档保存，检查时照用；命令行的 --kind、--disable 和规则包优先。\n退出码：0 没有达到 --fail-on 级别的问题；1 有；2 有文件读不了；3 用法有误。\n例：\n  report-check 报告.docx\n  report-check --format html 报告文件夹 > 检查结果.html',
  },
  usage,
  hint: '用 report-check --help 查看用法。',
  unreadable: {
    absent: '没有这个文件或文件夹',
    forbidden: '没有读取权限',
    'not-a-file': '不是普通文件',
    reading: '读取时出错',
    checking: '检查时出错',
    extension: '只能检查 .docx 和 .txt 文件，请另存为 .docx 再检查',
    doc: '这是旧版 Word 文档（.doc），请另存为 .docx 再检查',
    ole: '这是旧版 Office 文件，请另存为 .docx 再检查',
    rtf: '这是 RTF 文档，请另存为 .docx 再检查',
    html: '这是网页文件，请另存为 .docx 再检查',
    pdf: '这是 PDF 文件，请用 Word 另存为 .docx 再检查',
    xml: '这是 XML 文件，请另存为 .docx 再检查',
    text: '这是纯文本，扩展名应为 .txt',
    xlsx: '这是 Excel 工作簿，不是 Word 文档',
    pptx: '这是 PowerPoint 演示文稿，不是 Word 文档',
    odt: '这是 OpenDocument 文档，请另存为 .docx 再检查',
    zip: '这是压缩包，不是 Word 文档',
    method: '文件用了不支持的压缩方法',
    'alt-chunk': '文档正文是嵌入的网页，请用 Word 打开后另存为 .docx 再检查',
    binary: '这不是文本文件',
    password: '文档设有打开密码，请先取消密码',
    'zip-password': '压缩内容设有密码，请先取消密码',
    empty: '文件是空的',
    unknown: '文件已损坏，或不是 Word 文档',
    directory: '文件已损坏：不完整',
    data: '文件已损坏：内容无法解压',
    checksum: '文件已损坏：内容校验不符',
    'no-document': '文件已损坏：其中没有文档正文',
    encoding: '文件已损坏：文字编码无法识别',
    syntax: '文件已损坏：内容结构有错',
    doctype: '文件含有不允许的 DTD 声明',
    file: '文件太大',
    length: '篇幅太长，最多检查 160 万字、16 万段',
    part: '文件解压后太大',
    nodes: '文件结构太大',
    depth: '文件结构嵌套太深',
  },
  couldNotRead: (file, why) => `${file}：${why}`,
  nothingToRead: '没有找到 .docx 或 .txt 文件',
  failed: (detail) => `程序出错：${detail}`,
  progress: (done, total) => `正在检查 ${String(done)}/${String(total)}`,
  line: (number) => `第${String(number)}行`,
  paragraph: (number) => `第${String(number)}段`,
  size: (paragraphs, characters) => `${String(paragraphs)}段 ${String(characters)}字`,
  counts,
  total: ({ files, unreadable, ...rest }) => `共 ${String(files)} 个文件：${counts(rest)}${unreadable === 0 ? '' : `；${String(unreadable)} 个文件读不了`}`,
  clean: '没有发现问题',
  ignored: (count) => `已忽略 ${count} 项`,
  aside: '已忽略',
  chosen: (things) => `按文中设定：${things}`,
  off: '停用',
  list: (things) => things.join('、'),
  remarked: (word, remark) => `${word}（${remark}）`,
  noSection: '未归入章节',
  replaceBy: (replacement) => `改为“${replacement}”`,
  report: {
    title: '责任报告检查结果',
    file: '文件',
    kind: '报告类型',
    section: '章节',
    missing: '缺少章节',
    placeholders: '待填',
    errors: '错误',
    warnings: '警告',
    infos: '提示',
    place: '位置',
    severity: '级别',
    rule: '规则',
    text: '原文',
    context: '上下文',
    message: '说明',
    suggestion: '建议',
    reason: '忽略理由',
    unreadable: '读不了',
    none: '—',
  },
  rules: {
    title: '规则',
    intro: '`report-check` 和加载项用同一套规则。“规定”是标准或条例的强制条款，“通常”是标准的推荐写法或通行做法。`--disable` 停用一条规则，`--pack` 更改级别和用词。例中⟦⟧标出发现问题的位置。',
    id: '规则',
    name: '名称',
    source: '依据',
    finds: '查什么',
    wrong: '错例',
    right: '正例',
    fix: '修改',
    noFix: '不自动修改。',
    fixable: '可修改',
    yes: '是',
    no: '否',
  },
};
