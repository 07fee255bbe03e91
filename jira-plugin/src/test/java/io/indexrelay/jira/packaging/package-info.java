/** What the finished plugin JAR must be. These tests run after the JAR is made. */
@NullMarked
package io.indexrelay.jira.packaging;

import org.jspecify.annotations.NullMarked;
