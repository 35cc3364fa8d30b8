/**
 * What learners hand in at assignments, each of it kept, and what they find of its marks. Those who
 * mark are in {@link org.lectern.submission.marking}.
 */
package org.lectern.submission;
