/**
 * The closed words in which the rule about access answers, and how answers write them. They decide
 * nothing.
 */
package org.lectern.access.words;
