export const skeleton = {
  read: '重新检查',
  fill: '填写',
  value: '填写的内容',
  selected: '已在文档中选中。',
  changed: '此处内容已变化，请重新检查。',
  failed: 'Word 没有完成操作。',
  notInWord: '请在 Word 中打开。',
  found: (count: number) => `待填写 ${count} 处`,
};
