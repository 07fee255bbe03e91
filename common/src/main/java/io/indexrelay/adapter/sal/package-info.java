/** The ports of the core over SAL and the shared home: settings, secrets, transactions, host, audit log. */
@NullMarked
package io.indexrelay.adapter.sal;

import org.jspecify.annotations.NullMarked;
