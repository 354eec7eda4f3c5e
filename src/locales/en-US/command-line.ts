import type { CliTexts, JsonKind, PackProblem, UsageProblem } from '../cli-texts';

const kinds: Readonly<Record<JsonKind | 'severity', string>> = {
  string: 'a string', number: 'a number', boolean: 'true or false', list: 'a list', object: 'an object', severity: 'error, warning, info or off',
};

function pack(problem: PackProblem): string {
  switch (problem.is) {
    case 'unreadable': return `cannot read the pack ${problem.file}`;
    case 'syntax': return `the pack is not valid JSON: ${problem.detail}`;
    case 'unknown-key': return `a pack has no key "${problem.key}"`;
    case 'missing-key': return `the pack lacks "${problem.key}"`;
    case 'wrong-type': return `"${problem.key}" of the pack must be ${kinds[problem.expected]}`;
    case 'unusable': return `the pack cannot be used: ${problem.detail}`;
  }
}

function usage(problem: UsageProblem): string {
  switch (problem.is) {
    case 'unknown-option': return `there is no option ${problem.option}${problem.meant === undefined ? '' : `; did you mean ${problem.meant}?`}`;
    case 'no-value': return `option ${problem.option} needs a value`;
    case 'bad-value': return `option --${problem.option} cannot be "${problem.value}"; choose from ${problem.choices.join(', ')}`;
    case 'unknown-rule': return `there is no rule "${problem.rule}"; --rules lists them all`;
    case 'no-files': return 'no file or folder to check';
    case 'pack': return pack(problem.problem);
    case 'other': return problem.detail;
  }
}

function several(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

function counts({ error, warning, info }: { error: number; warning: number; info: number }): string {
  return `${several(error, 'error')}, ${several(warning, 'warning')}, ${several(info, 'note')}`;
}

export const cli: CliTexts = {
  help: {
    description: 'Checks Party responsibility reports: blanks left open, numbering, counts, sections, contradictions and slips of text. Works offline.',
    usage: '[options] <file|folder...>',
    argument: '.docx or .txt files, or folders (with their subfolders, sorted by name; hidden files and ~$ lock files are left out)',
    titles: {},
    options: {
      format: 'output: text, json, markdown, html or csv (default: text)',
      kind: 'the kind of report, instead of telling it from the text or taking the one set in the document: personalStatement, firstResponsible, partyGroup or workSummary',
      lang: 'language: zh-CN or en-US (default: zh-CN)',
      'fail-on': 'exit with 1 at a finding of this severity or above: error, warning, info or never (default: error)',
      disable: 'rules to leave out, separated by commas; "numbering/*" is a whole area',
      pack: 'a JSON file merged over the default pack; lists are replaced as a whole',
      rules: 'list every rule with its source and severity',
      help: 'show this help',
      version: 'show the version',
    },
    after: 'The kind of report, its period, severities and ignored findings that were set in Word are kept in the document and hold here too; --kind, --disable and a pack come first.\nExit codes: 0 nothing at or above --fail-on; 1 something; 2 a file could not be read; 3 wrong usage.\nExamples:\n  report-check report.docx\n  report-check --format html reports > result.html',
  },
  usage,
  hint: 'See report-check --help.',
  unreadable: {
    absent: 'no such file or folder',
    forbidden: 'no permission to read it',
    'not-a-file': 'not a regular file',
    reading: 'reading it failed',
    checking: 'checking it failed',
    extension: 'only .docx and .txt files are checked; save it as .docx',
    doc: 'an old Word document (.doc); save it as .docx',
    ole: 'an old Office file; save it as .docx',
    rtf: 'an RTF document; save it as .docx',
    html: 'a web page; save it as .docx',
    pdf: 'a PDF; save it as .docx with Word',
    xml: 'an XML file; save it as .docx',
    text: 'plain text; its name should end in .txt',
    xlsx: 'an Excel workbook, not a Word document',
    pptx: 'a PowerPoint presentation, not a Word document',
    odt: 'an OpenDocument text; save it as .docx',
    zip: 'a zip archive, not a Word document',
    method: 'compressed by a method that is not supported',
    'alt-chunk': 'its text is an embedded web page; open it in Word and save it as .docx',
    binary: 'not a text file',
    password: 'protected by a password; remove it first',
    'zip-password': 'its content is protected by a password; remove it first',
    empty: 'the file is empty',
    unknown: 'damaged, or not a Word document',
    directory: 'damaged: incomplete',
    data: 'damaged: its content cannot be unpacked',
    checksum: 'damaged: its content fails its checksum',
    'no-document': 'damaged: it holds no document',
    encoding: 'damaged: its character encoding is not known',
    syntax: 'damaged: its structure is broken',
    doctype: 'it holds a DTD, which is not allowed',
    file: 'the file is too large',
    length: 'too long: at most 1,600,000 characters and 160,000 paragraphs are checked',
    part: 'too large when unpacked',
    nodes: 'its structure is too large',
    depth: 'its structure is nested too deep',
  },
  couldNotRead: (file, why) => `${file}: ${why}`,
  nothingToRead: 'no .docx or .txt file found',
  failed: (detail) => `internal error: ${detail}`,
  progress: (done, total) => `checking ${String(done)}/${String(total)}`,
  line: (number) => `line ${String(number)}`,
  paragraph: (number) => `paragraph ${String(number)}`,
  size: (paragraphs, characters) => `${several(paragraphs, 'paragraph')}, ${several(characters, 'character')}`,
  counts,
  total: ({ files, unreadable, ...rest }) => `${several(files, 'file')}: ${counts(rest)}${unreadable === 0 ? '' : `; ${several(unreadable, 'file')} could not be read`}`,
  clean: 'nothing found',
  ignored: (count) => `${count} ignored`,
  aside: 'ignored',
  chosen: (things) => `as set in the document: ${things}`,
  off: 'off',
  list: (things) => things.join(', '),
  remarked: (word, remark) => `${word} (${remark})`,
  noSection: 'Outside the sections',
  replaceBy: (replacement) => `write “${replacement}”`,
  report: {
    title: 'Responsibility reports: what was found',
    file: 'File',
    kind: 'Kind of report',
    section: 'Section',
    missing: 'Sections missing',
    placeholders: 'Left open',
    errors: 'Errors',
    warnings: 'Warnings',
    infos: 'Notes',
    place: 'Place',
    severity: 'Severity',
    rule: 'Rule',
    text: 'Text',
    context: 'Context',
    message: 'Message',
    suggestion: 'Suggestion',
    reason: 'Why ignored',
    unreadable: 'could not be read',
    none: '—',
  },
  rules: {
    title: 'Rules',
    intro: '`report-check` and the add-in go by the same rules. “Required” is an unconditional clause of a standard or regulation, “usual” what a standard recommends or common practice. `--disable` leaves a rule out, `--pack` changes severities and words. In the examples ⟦⟧ stands around what is found.',
    id: 'Rule',
    name: 'Name',
    source: 'Source',
    finds: 'Finds',
    wrong: 'Wrong',
    right: 'Right',
    fix: 'Fix',
    noFix: 'No automatic fix.',
    fixable: 'Fixable',
    yes: 'yes',
    no: 'no',
  },
};
