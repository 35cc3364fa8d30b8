/**
 * A quiz as it is written, and what an answer to one of its questions is worth; values alone. Who
 * takes one, and until when, is in the packages above.
 */
package org.lectern.quiz;
