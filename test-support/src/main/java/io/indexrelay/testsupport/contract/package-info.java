/** What a port promises, as tests. The fake and every real adapter run the same ones. */
@NullMarked
package io.indexrelay.testsupport.contract;

import org.jspecify.annotations.NullMarked;
