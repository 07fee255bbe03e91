/**
 * Everything but the sending: while a dry run is set nothing about content leaves, and a report says what would. It goes
 * through all there is as the sender would, reading each object by the same decision, and counts instead of sending.
 */
@NullMarked
package io.indexrelay.dryrun;

import org.jspecify.annotations.NullMarked;
