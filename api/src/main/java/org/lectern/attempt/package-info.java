/**
 * Attempts at quizzes: who may start one, what is answered, when one ends, and what is told of what
 * was right. An attempt is over from the instant at which it ends, whoever writes that down.
 */
package org.lectern.attempt;
