/* Plain ES5, loaded before everything else: an old Word must say that it is too old instead of staying blank. */
(function () {
  var isSupported = typeof Promise === 'function' && typeof Symbol === 'function' && typeof Worker === 'function'
    && typeof Array.prototype.at === 'function' && typeof Object.hasOwn === 'function' && typeof ResizeObserver === 'function';
  if (isSupported) return;

  function line(tag, text) {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  function tell() {
    var root = document.getElementById('root');
    if (root === null) return;
    while (root.firstChild !== null) root.removeChild(root.firstChild);
    var main = document.createElement('main');
    main.className = 'starting';
    main.appendChild(line('h1', '这个版本的 Word 太旧'));
    main.appendChild(line('p', '责任报告助手需要 Word 2019 或更新的版本，并装有 Microsoft Edge WebView2。网页版 Word 也可以。请联系信息部门更新。'));
    main.appendChild(line('p', 'This version of Word is too old. Word 2019 or newer with Microsoft Edge WebView2 is needed; Word on the web will do as well.'));
    root.appendChild(main);
  }

  /* The pane's own scripts may still run, and fail half-way: what they leave is replaced. */
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tell);
  else tell();
  window.addEventListener('error', tell);
})();
