/**
 * Class files as the build sees them: a set of them from a folder or a JAR, the references that they make, and the shape of the types that they declare.
 */
@NullMarked
package io.indexrelay.build.classfile;

import org.jspecify.annotations.NullMarked;
