/**
 * Scores that coaches and other systems report for learners: who may, what is taken, and one by one
 * or many at once. What is kept of them is in {@link org.lectern.results}; files of them are in
 * {@link org.lectern.transfer}.
 */
package org.lectern.scoring;
