/**
 * What the plugins' build does beyond compiling, and what it refuses.
 *
 * <p>{@code stage} turns compiled classes into the contents of a bundle: it makes the servlet twins for the jakarta line, writes the index files that the
 * Spring scanner of the products reads, and fills in the plugin descriptor. {@code check} looks at the finished JAR from outside: whether every reference
 * to a product type can resolve, whether the product is only ever read, and whether beans stay free of types that exist on one line only. {@code classfile}
 * and {@code signature} are the two views these checks compare: what class files ask for and what the products are known to offer. {@code release} packs.
 *
 * <p>Everything here reads bytecode and never loads the classes it judges.
 */
@NullMarked
package io.indexrelay.build;

import org.jspecify.annotations.NullMarked;
