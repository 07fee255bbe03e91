/* What the products' pages offer to scripts of plugins and AUI alone does not. */
(function () {
  "use strict";
  var meta = document.querySelector('meta[name="ajs-context-path"]');
  var contextPath = meta ? meta.getAttribute("content") : "";
  window.WRM = window.WRM || {};
  window.WRM.contextPath = function () {
    return contextPath;
  };
  if (window.AJS) {
    window.AJS.contextPath = window.WRM.contextPath;
  }
})();
