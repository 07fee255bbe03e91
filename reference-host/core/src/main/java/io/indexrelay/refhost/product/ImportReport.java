package io.indexrelay.refhost.product;

import java.util.SortedMap;

/**
 * What an import brought.
 *
 * @param taken objects by kind, such as {@code Page} 9
 * @param unknown what the export holds and the host does not know, by a name that says why, such as
 *     {@code CustomContentEntityObject} 26
 */
public record ImportReport(SortedMap<String, Integer> taken, SortedMap<String, Integer> unknown) {}
