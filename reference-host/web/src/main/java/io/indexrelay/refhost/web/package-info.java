/**
 * The reference host in a browser: one Tomcat context, through whose filters every request passes in the products' order
 * (encoding, login, decoration, dispatch), and behind them the host's own pages and the servlets of plugins.
 */
@NullMarked
package io.indexrelay.refhost.web;

import org.jspecify.annotations.NullMarked;
