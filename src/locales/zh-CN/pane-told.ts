const reasons = {
  changed: '检查之后这里的文字改过了，没有改动。请重新检查',
  ambiguous: '同样的文字在文中不止一处，无法确定是哪一处，没有改动。请在文中手工修改',
  'not-found': 'Word 的查找没有找到这处文字（可能夹有脚注、域或批注标记），没有改动。请在文中手工修改',
  deleted: '这处文字只存在于修订标记为删除的内容中',
  'already-revised': '这处已作为修订改过，等待接受或拒绝',
  'no-place': '这里没有文字可改、可标（空段落或自动编号）',
  mixed: '这处文字只有一部分加了底色，无法原样恢复，没有标记',
  'outside-body': '页眉、页脚和注释里不写批注、不加标记，请在列表中逐处处理',
  'in-table': '不能在表格单元格里插入章节，请把光标移到表格之外的位置手工插入',
  'not-applicable': '与同一批的另一处改动重叠，没有改动。请重新检查后再试',
  unverified: '写入之后再读，这里既不是原来的文字，也不是要写的文字，请到文中核对',
  together: '同一处问题的另一半无法改动，所以整处都没有改',
  'read-only': '文档是只读的、受保护的，或者处于查看模式。请在 Word 中点“编辑文档”或取消保护后再试',
  lost: 'Word 找不到刚才的位置，可能有人正在编辑同一处。请稍后再试',
  busy: 'Word 正忙，或者开着对话框。请关闭对话框后再试',
  unsupported: '这个版本的 Word 做不到这一步',
  failed: 'Word 没有完成这一步。请再试一次',
};

type Reason = keyof typeof reasons;

const because = (list: readonly Reason[]): string => (list.length === 0 ? '' : `原因：${list.map((reason) => reasons[reason]).join('；')}。`);
const withCode = (code: string | undefined): string => (code === undefined ? '' : `（${code}）`);
const undo = (steps: number): string => (steps > 1 ? `如要撤销，需按 ${String(steps)} 次 Ctrl+Z。` : '');
const revision = (asRevision: boolean): string => (asRevision ? '文档开着修订，已写成修订。' : '');

const gone = (comments: number, marks: number, settings: number): string => {
  const parts = [...(comments > 0 ? [`批注 ${String(comments)} 条`] : []), ...(marks > 0 ? [`标记 ${String(marks)} 处`] : []), ...(settings > 0 ? [`设置 ${String(settings)} 项`] : [])];
  return parts.length === 0 ? '没有清除任何内容。' : `已清除${parts.join('、')}。`;
};

/** What is told after something was done or refused, and why. */
export const told = {
  reasons,
  told: {
    checked: ({ errors, warnings, placeholders }: { errors: number; warnings: number; placeholders: number }) => `检查完毕：待填 ${String(placeholders)} 处，错误 ${String(errors)} 处，警告 ${String(warnings)} 处。`,
    selected: ({ text, paragraph }: { text: string; paragraph: number }) => (text === '' ? `已定位到第 ${String(paragraph + 1)} 段。` : `已选中第 ${String(paragraph + 1)} 段的“${text}”。`),
    'paragraph-selected': ({ paragraph }: { paragraph: number; reason: Reason | 'unknown' }) => `没有找到确切的位置，已选中第 ${String(paragraph + 1)} 段。`,
    filled: ({ text, asRevision }: { text: string; asRevision: boolean }) => `已填入“${text}”。${revision(asRevision)}`,
    fixed: ({ text, asRevision }: { text: string; asRevision: boolean }) => (text === '' ? `已删去。${revision(asRevision)}` : `已改为“${text}”。${revision(asRevision)}`),
    batch: ({ done, skipped, steps, asRevision, reasons: why }: { done: number; skipped: number; steps: number; asRevision: boolean; reasons: readonly Reason[] }) =>
      `${skipped === 0 ? `已改 ${String(done)} 处。` : `已改 ${String(done)} 处，${String(skipped)} 处没有改。${because(why)}`}${revision(asRevision)}${undo(steps)}`,
    inserted: ({ paragraphs, steps, without }: { paragraphs: number; steps: number; without: readonly ('look' | 'automatic-number')[] }) =>
      `已插入 ${String(paragraphs)} 段。${without.includes('look') ? '格式没能设置，请手动调整。' : ''}${without.includes('automatic-number') ? '新标题没能接上自动编号，请手动设置。' : ''}${undo(steps)}`,
    'inserted-partly': ({ paragraphs, reason }: { paragraphs: number; reason: Reason }) => `只插入了 ${String(paragraphs)} 段就停下了，请核对文档。${because([reason])}`,
    refused: ({ reason, code, paragraphSelected }: { reason: Reason; code?: string; paragraphSelected?: boolean }) => `${reasons[reason]}${withCode(code)}。${paragraphSelected === true ? '已选中所在段落。' : ''}`,
    marked: ({ done, skipped, reasons: why }: { done: number; skipped: number; reasons: readonly Reason[] }) => (skipped === 0 ? `已标出 ${String(done)} 处。` : `已标出 ${String(done)} 处，${String(skipped)} 处没有标。${because(why)}`),
    unmarked: ({ count, left }: { count: number; left: number }) => (count + left === 0 ? '没有要去掉的标记。' : left === 0 ? `已去掉 ${String(count)} 处标记，恢复原来的底色。` : `已去掉 ${String(count)} 处标记；${String(left)} 处的文字改过，找不到原来的标记，请核对。`),
    commented: ({ done, skipped, as, reasons: why }: { done: number; skipped: number; as: 'comments' | 'marks'; reasons: readonly Reason[] }) =>
      `${as === 'comments' ? `已写入 ${String(done)} 条批注。` : `Word 不能写批注，已给 ${String(done)} 处加底色。`}${skipped === 0 ? '' : `${String(skipped)} 处没有${as === 'comments' ? '写' : '标'}。${because(why)}`}`,
    uncommented: ({ count, left }: { count: number; left: number }) => count + left === 0 ? '文档里没有本工具写的批注。' : `已清除 ${String(count)} 条批注${left === 0 ? '' : `，${String(left)} 条没有清除`}。`,
    cleaned: ({ comments, marks, settings, left, refused }: { comments: number; marks: number; settings: number; left: number; refused: readonly Reason[] }) =>
      `${gone(comments, marks, settings)}${left === 0 ? '' : `还有 ${String(left)} 处的文字改过，找不到原来的标记，请核对。`}${because(refused)}请保存文档。`,
    'not-kept': ({ reason }: { reason: Reason }) => `这项选择没能存入文档，关闭窗格后不再有效。${because([reason])}`,
    ignored: () => '已忽略，可以在“审阅”下方恢复。',
    restored: () => '已恢复。',
    copied: () => '已复制，可以粘贴到 Word、邮件或聊天窗口。',
    'copy-refused': () => '没能复制：剪贴板不可用。',
    'plan-refused': ({ why }: { why: 'unknown-kind' | 'present' | 'container' | 'inside-paragraph' }) =>
      ({
        'unknown-kind': '还不知道报告类型，请先选定类型。',
        present: '文中已经有这一部分。',
        container: '主体内容已经各自成节，不需要再加总标题。',
        'inside-paragraph': '应当插入的位置在一个段落中间，已定位到那里。请先把段落分开，或者在那里手工补写。',
      })[why],
    'nothing-to-do': () => '没有需要处理的。',
    'engine-failed': ({ detail }: { detail: string }) => `检查没有完成：${detail}`,
  },
};
