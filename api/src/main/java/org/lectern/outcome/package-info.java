/**
 * What came of each thing in a batch, and whether one failure undoes the rest. What is wrong with a
 * request as a whole is in {@link org.lectern.problem}.
 */
package org.lectern.outcome;
