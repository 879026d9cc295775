/**
 * Where a letter asks.
 *
 * <p>In: visible text. Out: stretches that each hold one asking sentence with the story before it.
 * Never: what they ask.
 */
@NullMarked
package pl.sortownia.classifier.questions;

import org.jspecify.annotations.NullMarked;
