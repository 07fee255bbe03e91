/**
 * Active Objects for plugins: the real library, wrapped as the products wrap it. Each plugin has tables of its own, named
 * after its {@code <ao>} module, and an {@code ActiveObjects} that is unusable before that module is enabled, migrates
 * asynchronously under a cluster lock, and takes its connections from the product's running transaction.
 */
@NullMarked
package io.indexrelay.refhost.db.ao;

import org.jspecify.annotations.NullMarked;
