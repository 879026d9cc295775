/**
 * The linear model behind OpenNLP's document categoriser.
 *
 * <p>In: features of lessons, later of letters. Out: one margin an intent. Never: Polish; it knows
 * features and outcomes only.
 */
@NullMarked
package pl.sortownia.classifier.model;

import org.jspecify.annotations.NullMarked;
