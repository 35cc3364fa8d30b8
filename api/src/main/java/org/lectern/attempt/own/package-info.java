/** One's own attempts at quizzes: starting them, answering, handing in, and reading them. */
package org.lectern.attempt.own;
