/** The style of the page: for a screen in either scheme, and for A4 paper. */
export const style = `
:root { color-scheme: light dark; --line: #c8c8c8; --soft: #f3f3f3; --error: #b10e1c; --warning: #835b00; --info: #0f548c; --mark: #fff2b3; }
@media (prefers-color-scheme: dark) { :root { --line: #555; --soft: #2b2b2b; --error: #f1707b; --warning: #e2b341; --info: #6cb8f6; --mark: #5c4b00; } }
body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; overflow-wrap: anywhere; } h3 { font-size: 1rem; break-after: avoid; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid var(--line); padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th, tbody th[scope=rowgroup] { background: var(--soft); }
tbody th[scope=row] { font-weight: normal; }
.number { text-align: right; white-space: nowrap; } .place, .severity { white-space: nowrap; }
.error { color: var(--error); font-weight: bold; } .warning { color: var(--warning); } .info { color: var(--info); }
mark { background: var(--mark); color: inherit; padding: 0 .1em; outline: 1px solid var(--line); }
code { font-size: .85em; opacity: .8; } pre { white-space: pre-wrap; margin: 0; font: inherit; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em; } dd { margin: 0; }
section { margin-top: 3rem; }
@media print {
  @page { size: A4; margin: 18mm 15mm; }
  :root { color-scheme: light; --line: #999; --soft: #eee; --error: #900; --warning: #630; --info: #036; --mark: #fff2b3; }
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
  section { break-before: page; margin-top: 0; }
  thead { display: table-header-group; } tr { break-inside: avoid; } h2, tbody th { break-after: avoid; }
  a { color: inherit; text-decoration: none; } mark, th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
