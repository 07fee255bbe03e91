/** Settings and secrets over PluginSettings and a shared home. */
@NullMarked
package io.indexrelay.adapter.sal;

import org.jspecify.annotations.NullMarked;
