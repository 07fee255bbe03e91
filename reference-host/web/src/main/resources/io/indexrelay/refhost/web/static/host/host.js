/* What the products' pages offer to scripts of plugins and AUI alone does not. Loaded before AUI, which asks it. */
(function () {
  "use strict";
  var meta = document.querySelector('meta[name="ajs-context-path"]');
  var contextPath = meta ? meta.getAttribute("content") : "";
  window.contextPath = contextPath;
  window.WRM = window.WRM || {};
  window.WRM.contextPath = function () {
    return contextPath;
  };
  window.AJS = window.AJS || {};
  window.AJS.contextPath = window.WRM.contextPath;
})();
