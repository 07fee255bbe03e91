/**
 * What every plugin must be: its classes, and the finished JAR, looked at from outside with the tools of the build. A plugin has a small subclass of each; the
 * build tells those that judge the JAR by system properties where it is, and runs them after it is made.
 */
@NullMarked
package io.indexrelay.testsupport.plugin;

import org.jspecify.annotations.NullMarked;
