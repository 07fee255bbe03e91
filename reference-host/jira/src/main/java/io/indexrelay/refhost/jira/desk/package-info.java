/**
 * What Service Management keeps in the reference Jira, whether it is installed or not, and the verbs that change it. The app
 * itself is a plugin (module {@code service-management}); it reads these tables through {@link
 * io.indexrelay.refhost.jira.desk.DeskTables}, which is the one package of the host that plugins see.
 */
@NullMarked
package io.indexrelay.refhost.jira.desk;

import org.jspecify.annotations.NullMarked;
