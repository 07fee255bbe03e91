/**
 * What our own data sets are made of: lists of actions, sentences, and the people of Fairweather, who build weather
 * stations and have an account in each product.
 */
@NullMarked
package io.indexrelay.refhost.demo;

import org.jspecify.annotations.NullMarked;
