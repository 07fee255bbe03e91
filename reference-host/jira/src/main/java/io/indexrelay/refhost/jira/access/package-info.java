/**
 * Who may see and do what in Jira: permission schemes, project roles, issue security and what workflow steps forbid. {@link
 * io.indexrelay.refhost.jira.access.Permissions} is the rule, in the order in which Jira asks: inactive users, the project,
 * the issue, its security level, its workflow step. {@link io.indexrelay.refhost.jira.access.Holders} is the table of whom an
 * entry of a scheme means. Everything is read from the tables each time; what is remembered is remembered on purpose.
 *
 * <p>Events are the products' own, with their traps: one for each entry of a scheme; none for what goes along when a group, a
 * role or a user goes; those of security levels mean their members.
 */
@NullMarked
package io.indexrelay.refhost.jira.access;

import org.jspecify.annotations.NullMarked;
