/**
 * From compiled classes to the contents of a bundle: {@link io.indexrelay.build.stage.StageBundle} is the step that Maven runs, the others are what it does,
 * in this order: servlet twins, scanner index, plugin descriptor, licences.
 */
@NullMarked
package io.indexrelay.build.stage;

import org.jspecify.annotations.NullMarked;
