/**
 * A data set of our own, as a list of the reference host's actions: what exports of real instances seldom hold, such as
 * nested groups, inherited restrictions, personal and archived spaces, anonymous access. Same seed, same bytes.
 */
@NullMarked
package io.indexrelay.refhost.confluence.demo;

import org.jspecify.annotations.NullMarked;
