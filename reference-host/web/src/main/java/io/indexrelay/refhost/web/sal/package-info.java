/** SAL: the services that let a plugin ask its product who is there, where it is and in which words to speak. */
@NullMarked
package io.indexrelay.refhost.web.sal;

import org.jspecify.annotations.NullMarked;
