/**
 * What a demonstration starts with: accounts, courses with content, sessions, and what learners
 * have done in them. Nothing else depends on it.
 */
package org.lectern.demo;
