/**
 * A data set of our own, as a list of the reference host's actions: what backups at hand do not hold, such as worklogs,
 * attachments, every type of holder in schemes and levels, moved and archived issues. Same seed, same bytes. The people are
 * those of the wiki's data set, and the things that they write about, too.
 */
@NullMarked
package io.indexrelay.refhost.jira.demo;

import org.jspecify.annotations.NullMarked;
