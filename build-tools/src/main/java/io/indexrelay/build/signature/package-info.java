/**
 * The listings of product signatures that the project keeps ({@code *.sig}): what the products are known to declare, written down from their own class
 * files. They are the yardstick for every product reference in a shipped JAR, independent of the declarations that our code is compiled against.
 *
 * <p>A listing is text. A line that starts in the first column declares a type ({@code [nonpublic|protected] [abstract|final] class|interface|enum|annotation
 * name [extends ...] [implements ...]}); the indented lines under it are its members: {@code method [modifiers] name(types):type}, {@code ctor (types)},
 * {@code field [modifiers] name:type}, {@code const NAME} for enum constants and {@code element name():type} for annotations. Types are erased and fully
 * qualified, nested ones with a {@code $}. {@code //} and {@code #} start a comment.
 */
@NullMarked
package io.indexrelay.build.signature;

import org.jspecify.annotations.NullMarked;
