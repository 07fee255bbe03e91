/**
 * Where the reference Jira keeps everything: tables under the names of Jira's own. The list of entities, fields, tables
 * and columns is the resource {@code entities.txt}; nothing else knows a column. Code names entities and fields, as XML
 * backups and Jira's own delegator do: {@code "Issue"} with {@code "number"} is {@code jiraissue.issuenum}.
 *
 * <p>{@link io.indexrelay.refhost.jira.store.Store} reads and writes {@link io.indexrelay.refhost.jira.store.Row rows},
 * always in the running transaction:
 *
 * <pre>{@code
 * Row issue = store.insert(Row.of("Issue").with("project", 10000L).with("number", 1L).with("summary", "A leak"));
 * store.update(issue.with("summary", "A bigger leak"));
 * List<Row> page = store.from("Issue").where("project", 10000L).after("id", last).orderBy("id").limit(200).list();
 * }</pre>
 *
 * <table>
 * <caption>What is where</caption>
 * <tr><td>projects</td><td>Project, ProjectKey (present and former keys), ProjectCategory, Component, Version</td></tr>
 * <tr><td>issues</td><td>Issue, MovedIssueKey, Action (comments: type "comment"), Worklog, FileAttachment (bytes in
 *     {@link io.indexrelay.refhost.store.AttachmentBytes}, version 1), Label (fieldid null is the system field), IssueLink with IssueLinkType (style
 *     "jira_subtask" links a parent, source, to its sub-task, destination), ChangeGroup, ChangeItem</td></tr>
 * <tr><td>associations</td><td>NodeAssociation: Project to PermissionScheme, IssueSecurityScheme, WorkflowScheme,
 *     FieldLayoutScheme (each "ProjectScheme") and to ProjectCategory ("ProjectCategory"); Issue to Component
 *     ("IssueComponent") and Version ("IssueVersion" affects, "IssueFixVersion")</td></tr>
 * <tr><td>constants</td><td>Priority, IssueType, Status, Resolution: their ids are text</td></tr>
 * <tr><td>fields</td><td>CustomField, CustomFieldOption, CustomFieldValue (the type decides which of stringvalue,
 *     numbervalue, textvalue, datevalue is used), FieldConfigScheme, FieldConfiguration, ConfigurationContext ("key" is
 *     the field's id), OptionConfiguration, FieldLayout with its items, schemes and scheme entities</td></tr>
 * <tr><td>workflows</td><td>Workflow (descriptor XML, step properties in it), WorkflowScheme, WorkflowSchemeEntity,
 *     OSWorkflowEntry, OSCurrentStep (entryId is Issue.workflowId)</td></tr>
 * <tr><td>people</td><td>ApplicationUser: key and lower-case name. Accounts are the shared directory's</td></tr>
 * <tr><td>permissions</td><td>PermissionScheme, SchemePermissions (permissionKey such as BROWSE_PROJECTS),
 *     IssueSecurityScheme, SchemeIssueSecurityLevels, SchemeIssueSecurities ("security" is the level), ProjectRole,
 *     ProjectRoleActor (pid null: a default), GlobalPermissionEntry, LicenseRoleGroup</td></tr>
 * <tr><td>shared</td><td>SearchRequest, PortalPage, SharePermissions</td></tr>
 * <tr><td>properties</td><td>EntityProperty, OSPropertyEntry with one table for each type of value</td></tr>
 * </table>
 */
@NullMarked
package io.indexrelay.refhost.jira.store;

import org.jspecify.annotations.NullMarked;
