/**
 * The runtime half of the Spring scanner. A plugin's build writes text files under {@code META-INF/plugin-components};
 * {@code <atlassian-scanner:scan-indexes/>} in its Spring file makes beans, service imports and service exports of them.
 *
 * <p>The files are read as the products read them, faults included: a blank line in {@code component} costs the plugin
 * its life, in {@code imports} a warning, in {@code exports} nothing. A build that gets away with a broken file here
 * would not get away with it there.
 */
@NullMarked
package io.indexrelay.refhost.scanner;

import org.jspecify.annotations.NullMarked;
