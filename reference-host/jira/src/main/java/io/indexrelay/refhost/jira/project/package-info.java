/**
 * Projects with their components and versions, and what all of them share: issue types, statuses, resolutions,
 * priorities and priority schemes. Rows are read with each question; nothing is kept.
 */
@NullMarked
package io.indexrelay.refhost.jira.project;

import org.jspecify.annotations.NullMarked;
