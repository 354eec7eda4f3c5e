/** Rows for plain text, where a balanced pair of ** makes bold. */
export const plainRows: readonly string[] = [
  '**主要做法**：抓早抓小',
  '- **压实责任**，**从严监督**。',
  '1. **立案⟦*‖quantity 件⟧件**',
  '⟦**‖name⟧市⟦**‖name⟧局',
  '实现收入⟦**‖quantity 万元⟧万元，增长⟦**‖percent⟧%',
  '（**粗体**）',
];

/** Rows for a table cell. */
export const cellRows: readonly string[] = [
  '⟦*‖likely quantity⟧',
  '⟦XX‖likely name⟧',
  '立案⟦*‖quantity 件⟧件',
  '×',
  '√',
];
