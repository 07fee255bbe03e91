/** Who asks: the current request and its user, login, secure administrator sessions, tokens against forged requests. */
@NullMarked
package io.indexrelay.refhost.web.request;

import org.jspecify.annotations.NullMarked;
