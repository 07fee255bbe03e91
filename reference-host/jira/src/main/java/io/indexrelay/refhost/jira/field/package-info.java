/** Custom fields, their types and values, labels, and what field configurations hide and render. */
@NullMarked
package io.indexrelay.refhost.jira.field;

import org.jspecify.annotations.NullMarked;
